package ontherecord.app;

import java.util.List;
import ontherecord.problem.Problem;
import ontherecord.session.Refusal;

/** What came of a command. */
public sealed interface Asked {

  /** It happened and is kept. */
  record Done() implements Asked {}

  /** It may not happen now. */
  record Refused(Refusal why) implements Asked {}

  /**
   * It may happen but could not be kept, so it did not: nothing is lost, and it can be tried again.
   */
  record NotKept(List<Problem> problems) implements Asked {
    public NotKept {
      problems = List.copyOf(problems);
    }
  }
}
