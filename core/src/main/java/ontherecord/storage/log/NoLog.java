package ontherecord.storage.log;

import java.time.Instant;
import java.util.List;
import ontherecord.problem.Problem;
import ontherecord.session.Event;

/** Keeps nothing. */
record NoLog() implements SessionLog {
  @Override
  public String name() {
    return "";
  }

  @Override
  public List<Problem> append(Instant at, List<Event> events) {
    return List.of();
  }

  @Override
  public void close() {}
}
