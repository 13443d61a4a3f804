package ontherecord.app;

import java.util.List;
import ontherecord.problem.Problem;
import ontherecord.session.Event;

/** Where a session's events are kept. */
@FunctionalInterface
public interface Ledger {

  /** Keeps nothing: for games that nobody will want back. */
  Ledger NONE = event -> List.of();

  /** Keeps one event more, for good, before it returns; problems if it could not. */
  List<Problem> keep(Event event);
}
