package ontherecord.view.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ontherecord.record.Dialogue;
import ontherecord.rules.Measure;
import ontherecord.scenario.Deal;
import ontherecord.scenario.Draw;
import ontherecord.scenario.Round;
import ontherecord.scenario.Scenario;
import ontherecord.session.Ground;
import ontherecord.session.Team;
import ontherecord.view.DossierView;
import ontherecord.view.DossierWriter;
import ontherecord.view.Heading;
import ontherecord.view.RoundShows;
import ontherecord.view.RoundView;
import ontherecord.view.Shelf;
import ontherecord.view.Shown;
import ontherecord.view.preview.TeachersWord;

/**
 * Deals a lesson to several teams and writes down what each of them, and their leader, is given.
 */
public final class PaperWriter {
  private final Ground ground;
  private final Shown shown;
  private final Scenario scenario;
  private final Map<String, List<Deal>> deals;
  private final long seed;

  private PaperWriter(Ground ground, Shown shown, List<String> delegations, long seed) {
    this.ground = ground;
    this.shown = shown;
    this.scenario = ground.scenario();
    this.deals = new LinkedHashMap<>(new Draw(scenario).together(delegations, seed));
    this.seed = seed;
  }

  /**
   * A lesson for those delegations.
   *
   * @param delegations of the scenario's seats, each once; at least one
   * @param seed the same one deals the same rounds, shown in the same order
   */
  public static PaperView of(Ground ground, Shown shown, List<String> delegations, long seed) {
    return new PaperWriter(ground, shown, delegations, seed).write();
  }

  private PaperView write() {
    List<DossierView> dossiers = new ArrayList<>();
    deals.forEach(
        (delegation, dealt) ->
            dossiers.add(
                new DossierWriter(ground, shown, new Team(delegation, "", delegation, dealt))
                    .write()));
    List<PaperView.Round> rounds = new ArrayList<>();
    for (int step = 0; step < scenario.played(); step++) {
      rounds.add(round(step));
    }
    return new PaperView(
        scenario.title(),
        Shelf.years(scenario),
        seed,
        scenario.settings().thinkSeconds(),
        scenario.settings().confidence() ? ground.rulebook().confidence() : List.of(),
        dossiers,
        rounds,
        List.copyOf(scenario.debrief()),
        TeachersWord.of(scenario));
  }

  private PaperView.Round round(int step) {
    Deal dealt = deals.values().iterator().next().get(step);
    // Of the room and of no team: a page that hangs on the wall asks nobody for another's position.
    Deal room = new Deal(dealt.round(), "", dealt.shown());
    Round round = scenario.rounds().get(room.round());
    RoundView open = RoundShows.open(shown, round, room, heading(round, step), extras());
    return new PaperView.Round(
        step + 1,
        open,
        scenario.dialogues().size() > 1 ? shown.year(dialogue(round)) : Shown.NOTHING,
        round.measure() == Measure.FIDELITY,
        round.measure() == Measure.FIDELITY ? observers(step) : List.of(),
        Shown.orNothing(round.discuss()),
        new AnswerWriter(ground, shown, round, room, asked(step)).write(open));
  }

  private Heading heading(Round round, int step) {
    return new Heading(
        scenario.title(),
        shown.emblem(Scenario.DRAFTERS),
        shown.date(dialogue(round)),
        scenario.dialogues().size() > 1,
        step + 1,
        scenario.played(),
        List.of());
  }

  private RoundView.Extras extras() {
    var settings = scenario.settings();
    return new RoundView.Extras(settings.confidence(), settings.reason(), settings.thinkSeconds());
  }

  private Dialogue dialogue(Round round) {
    return shown.record().dialogue(round.dialogue()).orElseThrow();
  }

  /** Whose position each delegation is asked for. */
  private Map<String, String> asked(int step) {
    Map<String, String> asked = new LinkedHashMap<>();
    deals.forEach((delegation, dealt) -> asked.put(delegation, dealt.get(step).asked()));
    return asked;
  }

  private List<PaperView.Observer> observers(int step) {
    List<PaperView.Observer> observers = new ArrayList<>();
    asked(step)
        .forEach(
            (delegation, asked) -> {
              if (!asked.equals(delegation)) {
                observers.add(
                    new PaperView.Observer(shown.emblem(delegation), shown.emblem(asked)));
              }
            });
    return observers;
  }
}
