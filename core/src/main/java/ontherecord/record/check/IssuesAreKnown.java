package ontherecord.record.check;

import ontherecord.problem.Problems;
import ontherecord.record.Fact;
import ontherecord.record.Issue;
import ontherecord.record.Statement;
import ontherecord.record.Trend;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;

/** Whatever is spoken on, or told of, is in the list of issues and themes. */
final class IssuesAreKnown implements Promise {
  @Override
  public void check(RecordDraft draft, Problems problems) {
    Known known =
        new Known("problem.issue-unknown", RecordDraft.ids(draft.issues(), Issue::id), problems);
    for (Drafted<Statement> statement : draft.statements()) {
      known.check(statement.value().issue(), statement.place("issue"));
    }
    for (Drafted<Trend> trend : draft.trends()) {
      known.check(trend.value().issue(), trend.place("issue"));
    }
    for (Drafted<Fact> fact : draft.facts()) {
      known.check(fact.value().issue(), fact.place("issue"));
    }
  }
}
