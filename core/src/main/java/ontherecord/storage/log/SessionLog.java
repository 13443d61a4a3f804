package ontherecord.storage.log;

import java.time.Instant;
import java.util.List;
import ontherecord.problem.Problem;
import ontherecord.session.Event;

/** Where the events of one session are kept as they happen. */
public interface SessionLog extends AutoCloseable {

  /** A log for when there is no folder to keep one in: everything is forgotten in the end. */
  SessionLog NOWHERE = new NoLog();

  /** The name by which the session is found again; "" where it is not kept. */
  String name();

  /**
   * Keeps events: they are on the disk when this returns without a problem. With one, none of them
   * is kept, whatever was kept before still is, and the same may be asked again.
   *
   * @param at when they happened
   */
  List<Problem> append(Instant at, List<Event> events);

  /** Lets go of the log, so that another game may go on with it. */
  @Override
  void close();
}
