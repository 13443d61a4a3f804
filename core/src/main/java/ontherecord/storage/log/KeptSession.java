package ontherecord.storage.log;

import java.time.Duration;
import java.util.List;
import ontherecord.problem.Problem;
import ontherecord.problem.Severity;
import ontherecord.session.Clock;
import ontherecord.session.Event;
import ontherecord.session.GroupEvent;
import ontherecord.session.Nameless;
import ontherecord.session.Phase;
import ontherecord.session.State;

/**
 * A session as its log tells it.
 *
 * @param name of the log, by which the session is gone on with
 * @param events every whole event; empty where the log cannot be read
 * @param problems of the log
 */
public record KeptSession(String name, List<LoggedEvent> events, List<Problem> problems) {
  public KeptSession {
    events = List.copyOf(events);
    problems = List.copyOf(problems);
  }

  /** Whether the log is whole, or cut in its last line only. */
  public boolean readable() {
    return !events.isEmpty()
        && problems.stream().noneMatch(p -> p.severity() == Severity.CANNOT_BE_PLAYED);
  }

  /** Whether it was left before its end and can go on. */
  public boolean unfinished() {
    return readable() && !state().teams().isEmpty() && !isOver(state());
  }

  // What a group does after its last round is kept, too.
  private static boolean isOver(State state) {
    return state.group().convened() ? state.group().closed() : state.phase() == Phase.DEBRIEF;
  }

  /** Whether any names or reasons are in it. */
  public boolean names() {
    return !Nameless.isSo(story());
  }

  /** The room's clock as it stood when the last event was kept. */
  public Clock clock() {
    Clock set = state().group().clock();
    return events.stream()
        .filter(logged -> logged.event() instanceof GroupEvent.ClockSet)
        .reduce((earlier, later) -> later)
        .map(logged -> set.after(secondsAfter(logged)))
        .orElse(set);
  }

  // By a clock on the wall, which may have been put back since.
  private int secondsAfter(LoggedEvent logged) {
    long seconds = Duration.between(logged.at(), last().at()).toSeconds();
    return Math.toIntExact(Math.max(0, Math.min(seconds, Integer.MAX_VALUE)));
  }

  private LoggedEvent last() {
    return events.get(events.size() - 1);
  }

  public State state() {
    return State.of(story());
  }

  /** What happened, without the numbers and times. */
  public List<Event> story() {
    return events.stream().map(LoggedEvent::event).toList();
  }

  /** The opening of a readable session. */
  public Event.SessionOpened opening() {
    return (Event.SessionOpened) events.get(0).event();
  }
}
