package ontherecord.app.window;

import java.util.Optional;
import java.util.stream.Stream;
import ontherecord.record.Fact;
import ontherecord.record.Statement;
import ontherecord.record.TheRecord;
import ontherecord.record.Trend;
import ontherecord.view.archive.Page;

/** On which page of the archive an entry stands. */
final class Shelfmark {
  private Shelfmark() {}

  /** The page of its issue, open at its dialogue; of a fact without an issue, its dialogue's. */
  static Page of(TheRecord record, String entry) {
    Optional<Page> statement = record.statement(entry).map(Shelfmark::page);
    Optional<Page> trend = record.trend(entry).map(Shelfmark::page);
    Optional<Page> fact = record.fact(entry).map(Shelfmark::page);
    return Stream.of(statement, trend, fact)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(new Page.Discrepancies());
  }

  private static Page page(Statement s) {
    return new Page.OnIssue(s.issue(), s.dialogue());
  }

  private static Page page(Trend t) {
    return new Page.OnIssue(t.issue(), t.dialogue());
  }

  private static Page page(Fact f) {
    return f.issue().isEmpty()
        ? new Page.AtDialogue(f.dialogue())
        : new Page.OnIssue(f.issue(), f.dialogue());
  }
}
