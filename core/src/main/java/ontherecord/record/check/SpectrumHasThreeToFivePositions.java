package ontherecord.record.check;

import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.record.Issue;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;

/** An issue has three to five positions; a theme has none, and so no question to take one on. */
final class SpectrumHasThreeToFivePositions implements Promise {
  @Override
  public void check(RecordDraft draft, Problems problems) {
    for (Drafted<Issue> issue : draft.issues()) {
      int positions = issue.value().positions().size();
      boolean theme = issue.value().question().isEmpty();
      if (theme ? positions > 0 : positions < 3 || positions > 5) {
        problems.cannot(
            issue.place("positions"),
            Message.of("problem.spectrum-length").with("number", positions));
      }
    }
  }
}
