package ontherecord.app.group;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import ontherecord.app.Asked;
import ontherecord.app.Play;
import ontherecord.scenario.Deal;
import ontherecord.scenario.Draw;
import ontherecord.session.Arrangement;
import ontherecord.session.Arrangement.Pace;
import ontherecord.session.Arrangement.Timing;
import ontherecord.session.Clock;
import ontherecord.session.Closing;
import ontherecord.session.Command;
import ontherecord.session.GroupEvent;
import ontherecord.session.HandedIn;
import ontherecord.session.Scene;
import ontherecord.session.Scene.Part;
import ontherecord.session.State;
import ontherecord.session.Team;
import ontherecord.view.Shown;
import ontherecord.view.group.Course;
import ontherecord.view.group.Gathering;

/** A group session as its facilitator leads it. Every wish is kept before it is seen. */
public final class Convened {
  private static final Asked DONE = new Asked.Done();

  private final Play play;
  private final Shown shown;
  private final Ticking ticking;
  private final Predicate<Scene> walked;

  /** A session in which the teams are seated, or one that goes on. */
  public Convened(Play play, Shown shown) {
    this(play, shown, System::nanoTime);
  }

  Convened(Play play, Shown shown, LongSupplier nanoseconds) {
    this(play, shown, new Ticking(nanoseconds, play.state().group().clock()), scene -> true);
  }

  private Convened(Play play, Shown shown, Ticking ticking, Predicate<Scene> walked) {
    this.play = play;
    this.shown = shown;
    this.ticking = ticking;
    this.walked = walked;
  }

  /** A session that is looked back on, from its first reveal to the last that there is. */
  public static Convened over(Play play, Shown shown) {
    Convened over =
        new Convened(
            play,
            shown,
            new Ticking(System::nanoTime, Clock.NONE),
            scene -> scene.part().isAfterReveal() || scene.part() == Part.DEBRIEF);
    over.happen(new GroupEvent.SceneShown(new Scene(Part.REVEAL, 0, 0)));
    return over;
  }

  /** Whether it is only looked back on. */
  public boolean isLookedBackOn() {
    return play.isOver();
  }

  public Play play() {
    return play;
  }

  public State state() {
    return play.state();
  }

  /** The session with all that is needed to show it, the clock as it stands now. */
  public Gathering gathering() {
    return new Gathering(play.ground(), shown, state(), ticking.now());
  }

  /**
   * On to the next scene, with whatever has to happen first. At the end nothing happens.
   *
   * @param reading seconds that the next scene takes to be read: no clock is set for less
   */
  public Asked onward(int reading) {
    Optional<Scene> next = walk(Course::next);
    if (next.isEmpty()) {
      return DONE;
    }
    Asked needed = need(next.get());
    return needed instanceof Asked.Done ? show(next.get(), reading) : needed;
  }

  /** Back to the scene before: of the show, never of what has happened. */
  public Asked back() {
    return walk(Course::previous).map(scene -> show(scene, 0)).orElse(DONE);
  }

  private Optional<Scene> walk(Function<Gathering, Optional<Scene>> step) {
    Optional<Scene> to = step.apply(gathering());
    while (to.isPresent() && !walked.test(to.get())) {
      State there = state().after(new GroupEvent.SceneShown(to.get()));
      to = step.apply(new Gathering(play.ground(), shown, there, ticking.now()));
    }
    return to;
  }

  private Asked need(Scene scene) {
    return switch (Course.needed(state(), scene)) {
      case NOTHING -> DONE;
      case GO_ON -> ask(new Command.GoOn());
      case REVEAL -> ask(new Command.Reveal(scene.step()));
    };
  }

  private Asked show(Scene scene, int reading) {
    Asked shows = happen(new GroupEvent.SceneShown(scene));
    return shows instanceof Asked.Done ? wind(scene, reading) : shows;
  }

  /** Sets the clock for a scene that is reached for the first time. */
  private Asked wind(Scene scene, int reading) {
    Timing timing = state().group().arrangement().timing();
    Clock now = ticking.now();
    int seconds = seconds(timing, scene, now);
    if (seconds > 0) {
      return set(Clock.of(scene, Math.max(seconds, reading)));
    }
    boolean thought = scene.part() == Part.ENTRY && timing.pace() == Pace.PHASES && now.running();
    return thought ? set(now.running(false)) : DONE;
  }

  /** For how long the clock is to be set at a scene; 0 where it is left as it is. */
  private int seconds(Timing timing, Scene scene, Clock now) {
    if (timing.pace() == Pace.NONE || now.isOf(scene)) {
      return 0;
    } else if (scene.part() == Part.DEBRIEF) {
      return timing.debrief();
    }
    boolean first = scene.step() == state().step();
    if (timing.pace() == Pace.ROUNDS) {
      return first && scene.part() == Part.BRIEF && !state().revealed(scene.step())
          ? timing.round()
          : 0;
    } else if (!first) {
      return 0;
    }
    return switch (scene.part()) {
      case THINK -> state().revealed(scene.step()) ? 0 : timing.think();
      case DISCUSS -> timing.talk();
      default -> 0;
    };
  }

  /** Stops the clock, or lets it go on. Where there is none, one is set for thinking. */
  public Asked clock() {
    Clock now = ticking.now();
    if (now.isThere()) {
      return set(now.running(!now.running()));
    }
    Timing timing = state().group().arrangement().timing();
    return set(Clock.of(state().group().scene(), timing.think()));
  }

  /** Gives so many seconds more, or fewer. */
  public Asked time(int seconds) {
    Clock now = ticking.now();
    return now.isThere() ? set(now.more(seconds)) : clock();
  }

  private Asked set(Clock clock) {
    Asked asked = happen(new GroupEvent.ClockSet(clock));
    if (asked instanceof Asked.Done) {
      ticking.set(clock);
    }
    return asked;
  }

  /** Enters a team's answer to the open round, in place of what was entered before. */
  public Asked enter(String team, HandedIn answer) {
    int step = state().step();
    return state().answer(team, step).isPresent()
        ? happen(new GroupEvent.AnswerCorrected(team, step, answer, ""))
        : ask(new Command.HandInAnswer(team, step, answer));
  }

  /** Enters that a team gives no answer to the open round. */
  public Asked pass(String team) {
    return happen(new GroupEvent.AnswerPassed(team, state().step()));
  }

  /** Takes back what was entered for a team in the open round. */
  public Asked takeBack(String team) {
    return happen(new GroupEvent.AnswerTakenBack(team, state().step()));
  }

  /** Puts right what was entered for a team in a round that was revealed. */
  public Asked correct(String team, int step, HandedIn answer, String note) {
    return happen(new GroupEvent.AnswerCorrected(team, step, answer, note));
  }

  /** Seats a team that comes late; it plays the rounds that are played already. */
  public Asked seat(SetUp.Seat seat, long seed) {
    return ask(
        new Command.SeatTeam(
            new Team(seat.mark(), seat.name(), seat.delegation(), deals(seat.delegation(), seed))));
  }

  /** Gives a team another delegation, before its first answer. */
  public Asked reseat(String team, String delegation, long seed) {
    Team now = state().teams().get(team);
    return happen(
        new GroupEvent.TeamReseated(
            new Team(now.id(), now.name(), delegation, deals(delegation, seed))));
  }

  private List<Deal> deals(String delegation, long seed) {
    List<Deal> others = state().teams().values().iterator().next().deals();
    return new Draw(play.ground().scenario()).joining(others, delegation, seed);
  }

  /** Leads the session otherwise from here on. */
  public Asked arrange(Arrangement arrangement) {
    return happen(new GroupEvent.RoomArranged(arrangement));
  }

  /** Writes the room's sentence. */
  public Asked write(String sentence) {
    return happen(new GroupEvent.SentenceWritten(sentence));
  }

  /** Keeps what became of it. */
  public Asked decide(Closing closing) {
    return happen(new GroupEvent.SentenceDecided(closing));
  }

  /** Closes the session after its debrief. */
  public Asked close() {
    return happen(new GroupEvent.SessionClosed());
  }

  /** Lets something happen that needs nothing beside. */
  public Asked happen(GroupEvent event) {
    return ask(new Command.InTheGroup(event));
  }

  private Asked ask(Command command) {
    return play.ask(command);
  }

  /** Does one thing after another, up to the first that does not happen. */
  public static Asked inTurn(List<Supplier<Asked>> wishes) {
    for (Supplier<Asked> wish : wishes) {
      Asked asked = wish.get();
      if (!(asked instanceof Asked.Done)) {
        return asked;
      }
    }
    return DONE;
  }
}
