package ontherecord.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import ontherecord.app.group.Convened;
import ontherecord.app.group.SetUp;
import ontherecord.message.Message;
import ontherecord.message.Verbatim;
import ontherecord.problem.Checked;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.problem.Severity;
import ontherecord.scenario.Deal;
import ontherecord.scenario.Draw;
import ontherecord.scenario.Scenario;
import ontherecord.session.Clock;
import ontherecord.session.Command;
import ontherecord.session.Event;
import ontherecord.session.Ground;
import ontherecord.session.GroupEvent;
import ontherecord.session.Scene;
import ontherecord.session.Team;
import ontherecord.storage.log.KeptSession;
import ontherecord.view.Shown;

/** Lays the table for somebody who plays alone: a new session, or one that goes on. */
public final class Table {
  private final Content content;
  private final Household household;

  public Table(Content content, Household household) {
    this.content = content;
    this.household = household;
  }

  /**
   * Opens a session and takes the seat.
   *
   * @param player the name given; "" if none
   * @param seed from which rounds are dealt
   */
  public Checked<Play> lay(
      Lesson lesson, String delegation, String player, long seed, String program) {
    Scenario scenario = lesson.checked().value().orElseThrow();
    return household
        .begin(scenario.id())
        .then(
            ledger -> {
              Play play =
                  new Play(content.ground(scenario), content.shown(scenario), ledger, List.of());
              Event.SessionOpened opening = opening(lesson, lesson.known(), seed, program);
              Team team =
                  new Team(Play.SOLO, player, delegation, Draw.deal(scenario, delegation, seed));
              Asked opened = play.ask(new Command.OpenSession(opening));
              Asked seated =
                  opened instanceof Asked.Done ? play.ask(new Command.SeatTeam(team)) : opened;
              return seated instanceof Asked.NotKept not
                  ? Checked.bad(not.problems())
                  : Checked.good(play, List.of());
            });
  }

  /**
   * Opens a group session and seats its teams.
   *
   * @param seed from which rounds are dealt
   */
  public Checked<Convened> convene(Lesson lesson, SetUp setUp, long seed, String program) {
    Scenario scenario = lesson.checked().value().orElseThrow();
    return household
        .begin(scenario.id())
        .then(
            ledger -> {
              Play play =
                  new Play(content.ground(scenario), content.shown(scenario), ledger, List.of());
              Convened convened = new Convened(play, content.shown(scenario));
              Asked asked =
                  Convened.inTurn(convening(lesson, scenario, setUp, seed, program, convened));
              return asked instanceof Asked.NotKept not
                  ? Checked.bad(not.problems())
                  : Checked.good(convened, List.of());
            });
  }

  private List<Supplier<Asked>> convening(
      Lesson lesson, Scenario scenario, SetUp setUp, long seed, String program, Convened convened) {
    Map<String, List<Deal>> deals = new Draw(scenario).together(setUp.delegations(), seed);
    List<Supplier<Asked>> wishes = new ArrayList<>();
    wishes.add(
        () ->
            convened
                .play()
                .ask(new Command.OpenSession(opening(lesson, lesson.known(), seed, program))));
    wishes.add(() -> convened.arrange(setUp.arrangement()));
    for (SetUp.Seat seat : setUp.seats()) {
      Team team =
          new Team(seat.mark(), seat.name(), seat.delegation(), deals.get(seat.delegation()));
      wishes.add(() -> convened.play().ask(new Command.SeatTeam(team)));
    }
    wishes.add(() -> convened.happen(new GroupEvent.SceneShown(Scene.WELCOME)));
    return wishes;
  }

  private Event.SessionOpened opening(Lesson lesson, String file, long seed, String program) {
    return new Event.SessionOpened(
        program, file, lesson.text(), content.recordHash(), content.rulebookHash(), seed);
  }

  /**
   * Opens a session that is kept nowhere: for the author of a lesson, who tries it.
   *
   * @param from the place of the round to begin with; the others follow in the order of the file
   * @param seed from which options are laid out
   */
  public Play tryOut(Lesson lesson, Scenario scenario, String delegation, int from, long seed) {
    Play play = new Play(content.ground(scenario), content.shown(scenario), Ledger.NONE, List.of());
    play.ask(new Command.OpenSession(opening(lesson, lesson.file(), seed, "")));
    List<Deal> deals = new Draw(scenario).inOrder(from, delegation, seed);
    play.ask(new Command.SeatTeam(new Team(Play.SOLO, "", delegation, deals)));
    return play;
  }

  /** Goes on with a kept session, on the scenario's text as it was then. */
  public Checked<Play> resume(String name) {
    return household
        .resume(name)
        .then(
            resumed ->
                playing(resumed.session(), resumed.ledger())
                    .then(play -> stopped(play, resumed.session().clock())));
  }

  private Checked<Play> playing(KeptSession kept, Ledger ledger) {
    return on(kept, (ground, shown) -> new Play(ground, shown, ledger, kept.story()));
  }

  /** Looks back on a kept session; nothing more happens in it. */
  public Checked<Play> lookBack(String name) {
    KeptSession kept = household.read(name);
    return kept.readable()
        ? on(kept, (ground, shown) -> Play.over(ground, shown, kept.story()))
        : Checked.bad(kept.problems());
  }

  private Checked<Play> on(KeptSession kept, BiFunction<Ground, Shown, Play> play) {
    Event.SessionOpened opening = kept.opening();
    return content
        .scenario(opening)
        .then(
            s -> {
              Ground ground = content.ground(s);
              List<Problem> wrong = Retold.problems(ground, kept);
              return wrong.isEmpty()
                  ? Checked.good(play.apply(ground, content.shown(s)), changed(opening, s))
                  : Checked.bad(wrong);
            });
  }

  // Nobody thought while the light was out: the clock stands at what was left then.
  private Checked<Play> stopped(Play play, Clock left) {
    if (!left.running()) {
      return Checked.good(play, List.of());
    }
    Asked kept = play.ask(new Command.InTheGroup(new GroupEvent.ClockSet(left.running(false))));
    return kept instanceof Asked.NotKept not
        ? Checked.bad(not.problems())
        : Checked.good(play, List.of());
  }

  /** A kept session that a group plays, gone on with. */
  public Convened reconvene(Play play) {
    return new Convened(play, content.shown(play.ground().scenario()));
  }

  /** A kept session that a group played, looked back on. */
  public Convened lookBack(Play play) {
    return Convened.over(play, content.shown(play.ground().scenario()));
  }

  /** What has changed since the session began and may change its verdicts. */
  private List<Problem> changed(Event.SessionOpened opening, Scenario scenario) {
    boolean same =
        (scenario.hasOwnRecord() || opening.record().equals(content.recordHash()))
            && opening.rulebook().equals(content.rulebookHash());
    return same
        ? List.of()
        : List.of(
            new Problem(
                Severity.WORTH_A_LOOK,
                Place.whole(opening.scenarioFile()),
                Message.of("resume.record-changed")
                    .with("program", new Verbatim(opening.program())),
                Message.of("resume.record-changed.remedy")));
  }
}
