package ontherecord.scenario;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ontherecord.record.Citation;
import ontherecord.record.Fact;
import ontherecord.record.Statement;
import ontherecord.record.TheRecord;
import ontherecord.record.Trend;
import ontherecord.rules.Evidence;

/** What a knowledge round tells, once revealed, of what another round may ask. */
final class Telling {
  private Telling() {}

  /**
   * Ids of the issues on which it tells where delegations stand, or what a position round shows of
   * the room.
   */
  static Set<String> issues(TheRecord record, Round round) {
    Set<String> issues = new TreeSet<>();
    statements(record, round).stream()
        .filter(Statement::takesPosition)
        .forEach(s -> issues.add(s.issue()));
    entries(round).stream()
        .flatMap(id -> record.trend(id).stream())
        .map(Trend::issue)
        .forEach(issues::add);
    entries(round).stream()
        .flatMap(id -> record.fact(id).stream())
        .flatMap(fact -> beside(record, fact))
        .forEach(issues::add);
    return issues;
  }

  /** A count has no issue of its own: it tells of that on which a trend counts the same. */
  private static Stream<String> beside(TheRecord record, Fact fact) {
    return record.entries().trends().stream()
        .filter(t -> fact.values().stream().anyMatch(v -> countsTheSame(v, t)))
        .map(Trend::issue);
  }

  private static boolean countsTheSame(Fact.Value value, Trend trend) {
    return trend.count().isPresent()
        && value.printed().equals(Integer.toString(trend.number()))
        && samePlace(value.cite(), trend.cite());
  }

  private static boolean samePlace(Citation one, Citation other) {
    return one.source().equals(other.source()) && one.section().equals(other.section());
  }

  /** Ids of those whose words it tells. */
  static Set<String> named(TheRecord record, Round round) {
    Set<String> named = new TreeSet<>();
    for (Statement statement : statements(record, round)) {
      named.addAll(statement.by());
      named.addAll(statement.onBehalfOf());
    }
    return named;
  }

  /** Ids of the statements, trends and facts it rests on. */
  static Set<String> entries(Round round) {
    if (round instanceof RollCallRound call) {
      return ids(call.asked().evidence());
    } else if (round instanceof ChoiceRound choice) {
      return ids(choice.evidence());
    } else if (round instanceof EstimateRound estimate) {
      return Set.of(estimate.fact().id());
    }
    return Set.of();
  }

  private static Set<String> ids(List<Evidence> evidence) {
    return evidence.stream().map(Evidence::entry).collect(Collectors.toSet());
  }

  private static List<Statement> statements(TheRecord record, Round round) {
    return entries(round).stream().flatMap(id -> record.statement(id).stream()).toList();
  }
}
