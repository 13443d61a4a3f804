package ontherecord.app;

import java.util.List;
import java.util.function.LongSupplier;
import ontherecord.problem.Problem;
import ontherecord.session.Chair;
import ontherecord.session.Command;
import ontherecord.session.Decision;
import ontherecord.session.Event;
import ontherecord.session.Ground;
import ontherecord.session.HandedIn;
import ontherecord.session.LookingBack;
import ontherecord.session.Phase;
import ontherecord.session.Presiding;
import ontherecord.session.State;
import ontherecord.view.Seat;
import ontherecord.view.Shown;

/**
 * One session being played: commands come in one after another on one thread, what happens is kept
 * before the state moves on.
 */
public final class Play {

  /** The id of the only team of somebody who plays alone. */
  public static final String SOLO = "solo";

  private final Ground ground;
  private final Shown shown;
  private final Presiding chair;
  private final Thinking thinking;
  private Ledger ledger;
  private State state;

  /** A session that goes on from the events kept so far; none for a new one. */
  public Play(Ground ground, Shown shown, Ledger ledger, List<Event> soFar) {
    this(ground, shown, ledger, soFar, System::nanoTime);
  }

  Play(Ground ground, Shown shown, Ledger ledger, List<Event> soFar, LongSupplier nanoseconds) {
    this(ground, shown, new Chair(ground), ledger, soFar, nanoseconds);
  }

  private Play(
      Ground ground,
      Shown shown,
      Presiding chair,
      Ledger ledger,
      List<Event> soFar,
      LongSupplier nanoseconds) {
    this.ground = ground;
    this.shown = shown;
    this.chair = chair;
    this.ledger = ledger;
    this.state = State.of(soFar);
    this.thinking = new Thinking(nanoseconds);
  }

  /** A session that is looked back on: nothing more happens in it, and nothing is kept. */
  public static Play over(Ground ground, Shown shown, List<Event> story) {
    return new Play(ground, shown, new LookingBack(), Ledger.NONE, story, System::nanoTime);
  }

  /** Whether it is only looked back on. */
  public boolean isOver() {
    return chair instanceof LookingBack;
  }

  public State state() {
    return state;
  }

  public Ground ground() {
    return ground;
  }

  /** How the record of its lesson is shown. */
  public Shown shown() {
    return shown;
  }

  /** What the only team sees. */
  public Seat seat() {
    return new Seat(ground, shown, state, SOLO);
  }

  /** From now on keeps nothing: what a player may choose when the disk is full. */
  public void goOnWithoutKeeping() {
    ledger = Ledger.NONE;
  }

  /** Asks for something to happen. */
  public Asked ask(Command command) {
    Decision decision = chair.decide(state, command);
    if (decision instanceof Decision.Refused refused) {
      return new Asked.Refused(refused.why());
    }
    List<Event> events = ((Decision.Granted) decision).events();
    List<Problem> problems = ledger.keep(events);
    if (!problems.isEmpty()) {
      return new Asked.NotKept(problems);
    }
    for (Event event : events) {
      state = state.after(event);
    }
    return new Asked.Done();
  }

  /**
   * Hands in the only team's answer and reveals the round. Where the scenario takes the time, that
   * goes along: since the round began here, so that a session gone on with later begins to count
   * anew.
   */
  public Asked answer(HandedIn handedIn) {
    int step = state.step();
    if (state.phase() == Phase.THINK && state.answer(SOLO, step).isEmpty()) {
      Asked in = ask(new Command.HandInAnswer(SOLO, step, timed(handedIn)));
      if (!(in instanceof Asked.Done)) {
        return in;
      }
    }
    return ask(new Command.Reveal(step));
  }

  /** From the dossier to the first round, from a reveal to the next round or the debrief. */
  public Asked goOn() {
    Asked asked = ask(new Command.GoOn());
    thinking.begin();
    return asked;
  }

  /** Stops taking the time, as in a pause. */
  public void holdTime() {
    thinking.hold();
  }

  /** Takes the time again. */
  public void takeTime() {
    thinking.goOn();
  }

  private HandedIn timed(HandedIn handedIn) {
    return ground.scenario().settings().speed() ? handedIn.after(thinking.seconds()) : handedIn;
  }
}
