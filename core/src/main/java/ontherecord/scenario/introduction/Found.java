package ontherecord.scenario.introduction;

import java.util.List;
import java.util.stream.Stream;
import ontherecord.problem.Placed;
import ontherecord.record.Fact;
import ontherecord.record.Statement;
import ontherecord.record.TheRecord;
import ontherecord.record.Trend;
import ontherecord.rules.Evidence;

/** What an id means on the record: a statement, a trend, or every value of a fact. */
final class Found {
  private Found() {}

  static List<Evidence> all(List<Placed<String>> ids, TheRecord record) {
    return ids.stream()
        .flatMap(id -> id.value().stream())
        .flatMap(id -> at(id, record).stream())
        .toList();
  }

  /** Nothing where it is not on the record. */
  static List<Evidence> at(String id, TheRecord record) {
    Stream<Evidence> statements = record.statement(id).stream().map(Evidence::of);
    Stream<Evidence> trends = record.trend(id).stream().map(t -> new Evidence(t.id(), t.cite()));
    Stream<Evidence> facts =
        record.fact(id).stream()
            .flatMap(f -> f.values().stream().map(v -> new Evidence(f.id(), v.cite())));
    return Stream.of(statements, trends, facts).flatMap(found -> found).toList();
  }

  /** Ids of everything that can be named. */
  static List<String> known(TheRecord record) {
    return Stream.of(
            record.entries().statements().stream().map(Statement::id),
            record.entries().trends().stream().map(Trend::id),
            record.entries().facts().stream().map(Fact::id))
        .flatMap(ids -> ids)
        .toList();
  }
}
