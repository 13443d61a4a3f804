package ontherecord.record.check;

import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.record.Attribution;
import ontherecord.record.Naming;
import ontherecord.record.Statement;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;

/**
 * What is said on behalf names for whom; what is said jointly, or in a group, names two or more;
 * and only where several are named, or one as an example, can a list be open or closed.
 */
final class AttributionFitsItsSpeakers implements Promise {
  @Override
  public void check(RecordDraft draft, Problems problems) {
    for (Drafted<Statement> drafted : draft.statements()) {
      Statement statement = drafted.value();
      Attribution attribution = statement.attribution();
      boolean behalf = attribution == Attribution.BEHALF;
      if (behalf && statement.onBehalfOf().isEmpty()) {
        tell(drafted, "problem.behalf-of-whom", problems);
      }
      if ((attribution == Attribution.JOINT || attribution == Attribution.GROUP)
          && statement.by().size() < 2) {
        tell(drafted, "problem.joint-with-whom", problems);
      }
      if (attribution == Attribution.JOINT && statement.naming() == Naming.OPEN) {
        tell(drafted, "problem.joint-open", problems);
      }
    }
  }

  private static void tell(Drafted<Statement> statement, String key, Problems problems) {
    problems.cannot(statement.place("attribution"), Message.of(key));
  }
}
