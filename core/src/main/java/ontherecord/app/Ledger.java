package ontherecord.app;

import java.util.List;
import ontherecord.problem.Problem;
import ontherecord.session.Event;

/** Where a session's events are kept. */
@FunctionalInterface
public interface Ledger {

  /** Keeps nothing: for games that nobody will want back. */
  Ledger NONE = events -> List.of();

  /** Keeps more events, for good, before it returns; problems if it kept none of them. */
  List<Problem> keep(List<Event> events);
}
