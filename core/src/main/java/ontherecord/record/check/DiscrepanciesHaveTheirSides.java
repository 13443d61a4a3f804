package ontherecord.record.check;

import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.record.Discrepancy;
import ontherecord.record.Fact;
import ontherecord.record.Statement;
import ontherecord.record.Trend;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;

/**
 * A disagreement has two sides or more, between sources from two of them, within a source from one;
 * and what it is said to bear on is there.
 */
final class DiscrepanciesHaveTheirSides implements Promise {
  @Override
  public void check(RecordDraft draft, Problems problems) {
    List<String> said = new ArrayList<>(RecordDraft.ids(draft.statements(), Statement::id));
    said.addAll(RecordDraft.ids(draft.trends(), Trend::id));
    said.addAll(RecordDraft.ids(draft.facts(), Fact::id));
    Known known = new Known("problem.entry-unknown", said, problems);
    for (Drafted<Discrepancy> discrepancy : draft.discrepancies()) {
      known.checkAll(discrepancy.value().concerns(), discrepancy, "concerns");
      sides(discrepancy, problems);
    }
  }

  private static void sides(Drafted<Discrepancy> drafted, Problems problems) {
    Discrepancy discrepancy = drafted.value();
    long sources = discrepancy.sides().stream().map(s -> s.cite().source()).distinct().count();
    String broken =
        switch (discrepancy.kind()) {
          case BETWEEN_SOURCES -> sources < 2 ? "problem.discrepancy-one-source" : "";
          case WITHIN_SOURCE ->
              discrepancy.sides().size() < 2 || sources > 1 ? "problem.discrepancy-not-within" : "";
          case LEFT_OPEN -> "";
        };
    if (!broken.isEmpty()) {
      problems.cannot(drafted.place("sides"), Message.of(broken));
    }
  }
}
