package ontherecord.record.check;

import java.util.List;
import ontherecord.problem.Problems;
import ontherecord.record.Statement;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;

/** A statement that departs from another departs from one that is there, and not from itself. */
final class DeparturesAreKnown implements Promise {
  @Override
  public void check(RecordDraft draft, Problems problems) {
    for (Drafted<Statement> statement : draft.statements()) {
      List<String> others =
          RecordDraft.ids(draft.statements(), Statement::id).stream()
              .filter(id -> !id.equals(statement.value().id()))
              .toList();
      new Known("problem.statement-unknown", others, problems)
          .check(statement.value().departsFrom(), statement.place("departsFrom"));
    }
  }
}
