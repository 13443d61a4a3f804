package ontherecord.record.check;

import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.record.Issue;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;

/**
 * In a lesson's own record an issue has two to five positions, of which nobody is said to stand at
 * one that somebody takes; a theme has none.
 */
final class OwnSpectrumCanBeShown implements Promise {
  @Override
  public void check(RecordDraft draft, Problems problems) {
    for (Drafted<Issue> issue : draft.issues()) {
      int positions = issue.value().positions().size();
      boolean theme = issue.value().question().isEmpty();
      if (theme ? positions > 0 && issue.has("kind") : positions < 2 || positions > 5) {
        problems.cannot(
            issue.place("positions"),
            Message.of("problem.own.spectrum-length").with("number", positions));
      }
      for (int i = 0; i < positions; i++) {
        if (issue.says("positions", i, "nobody") && !issue.value().positions().get(i).nobody()) {
          problems.cannot(
              issue.place("positions", i, "nobody"),
              Message.of("problem.position-not-empty")
                  .with("id", issue.value().positions().get(i).id()));
        }
      }
    }
  }
}
