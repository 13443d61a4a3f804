package ontherecord.view;

import static java.util.Collections.disjoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.record.Dialogue;
import ontherecord.record.Statement;
import ontherecord.record.TheRecord;
import ontherecord.scenario.PositionRound;
import ontherecord.scenario.Round;
import ontherecord.scenario.Scenario;
import ontherecord.session.Ground;
import ontherecord.session.Team;

/**
 * Writes a delegation's dossier: what it is recorded as saying before the dialogue, and at it on
 * whatever the scenario does not ask, neither as a position nor as the evidence of a question.
 */
public record DossierWriter(Ground ground, Shown shown, Team team) {

  /** Everything that the team may read. */
  public DossierView write() {
    Dialogue dialogue = record().dialogue(ground.scenario().dialogues().get(0)).orElseThrow();
    return new DossierView(
        ground.scenario().title(),
        shown.emblem(team.delegation()),
        about(shown, team.delegation(), dialogue),
        List.copyOf(ground.scenario().briefing()),
        years(),
        asked(),
        team.deals().size(),
        ground.scenario().settings().speed(),
        spoke(dialogue));
  }

  /** Who a delegation is, a line each. */
  static List<Sayable> about(Shown shown, String delegation, Dialogue dialogue) {
    List<Sayable> lines = new ArrayList<>();
    lines.add(shown.emblem(delegation).kind());
    shown
        .state(delegation)
        .ifPresent(
            state -> {
              lines.add(Shown.council(state));
              if (state.inUnion(dialogue)) {
                lines.add(Message.of("about.in-union").with("year", dialogue.year()));
              }
            });
    return lines;
  }

  private TheRecord record() {
    return shown.record();
  }

  private List<DossierView.Year> years() {
    Set<String> closedIssues = ground.scenario().issues();
    Set<String> closedStatements = ground.scenario().entries();
    List<String> here = ground.scenario().dialogues();
    List<Dialogue> all = record().entries().dialogues();
    List<String> ids = all.stream().map(Dialogue::id).toList();
    int first = here.stream().mapToInt(ids::indexOf).min().orElseThrow();
    return IntStream.range(0, all.size())
        .filter(i -> here.contains(ids.get(i)) || (!drafters() && i < first))
        .mapToObj(all::get)
        .map(d -> year(d, here.contains(d.id()), closedIssues, closedStatements))
        .toList();
  }

  private DossierView.Year year(
      Dialogue dialogue, boolean here, Set<String> closedIssues, Set<String> closedStatements) {
    List<Statement> said =
        record().statementsOf(team.delegation()).stream()
            .filter(s -> s.dialogue().equals(dialogue.id()))
            .toList();
    List<RecordLine> lines =
        said.stream()
            .filter(s -> !here || !closedIssues.contains(s.issue()))
            .filter(s -> !closedStatements.contains(s.id()))
            .map((Statement s) -> shown.line(s, team.delegation()))
            .toList();
    return new DossierView.Year(
        shown.year(dialogue),
        shown.date(dialogue),
        dialogue.title(),
        here
            ? Message.of(speaks(dialogue) ? "dossier.here" : "dossier.here.drafters")
            : Shown.NOTHING,
        here && one() ? Shown.orNothing(dialogue.agenda()) : Shown.NOTHING,
        here && one() ? Shown.orNothing(dialogue.aims()) : Shown.NOTHING,
        lines.isEmpty() && !drafters()
            ? Message.of(here && !said.isEmpty() ? "dossier.here.closed" : "dossier.none")
            : Shown.NOTHING,
        lines);
  }

  // A dialogue whose sources name no speakers may be one of a lesson's; nobody is known to speak.
  private boolean speaks(Dialogue dialogue) {
    return !drafters() && dialogue.speakers().contains(team.delegation());
  }

  // Where a round asks for it, or there is more than one room, it is not told.
  private int spoke(Dialogue dialogue) {
    boolean asked = !disjoint(dialogue.spoke(), ground.scenario().entries());
    return asked || !one() ? 0 : new Rooms(shown).spoke(dialogue);
  }

  // The agendas of several meetings are more than anybody reads, and one may answer a round on
  // another.
  private boolean one() {
    return ground.scenario().dialogues().size() == 1;
  }

  private boolean drafters() {
    return team.delegation().equals(Scenario.DRAFTERS);
  }

  private List<Sayable> asked() {
    List<Sayable> asked = new ArrayList<>();
    for (var deal : team.deals()) {
      Round round = ground.scenario().rounds().get(deal.round());
      if (round instanceof PositionRound position && deal.asked().equals(team.delegation())) {
        asked.add(record().issue(position.issue()).orElseThrow().name());
      }
    }
    return asked;
  }
}
