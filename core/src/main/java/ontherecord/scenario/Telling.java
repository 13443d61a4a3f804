package ontherecord.scenario;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ontherecord.record.Fact;
import ontherecord.record.Statement;
import ontherecord.record.TheRecord;
import ontherecord.rules.Evidence;

/**
 * What a knowledge round tells, once revealed, of what another round may ask.
 *
 * @param issues ids of those on which it tells where delegations stand, or what a position round
 *     shows of the room
 * @param named ids of those whose words it tells
 * @param entries ids of what it rests on, and of the entries that a cited discrepancy concerns
 */
record Telling(Set<String> issues, Set<String> named, Set<String> entries) {

  static Telling of(TheRecord record, Round round) {
    Set<String> entries = entries(record, round);
    List<Statement> statements =
        entries.stream().flatMap(id -> record.statement(id).stream()).toList();
    Set<String> named = new TreeSet<>();
    for (Statement statement : statements) {
      named.addAll(statement.by());
      named.addAll(statement.onBehalfOf());
    }
    return new Telling(issues(record, statements, entries), named, entries);
  }

  private static Set<String> entries(TheRecord record, Round round) {
    if (round instanceof RollCallRound call) {
      return ids(call.asked().evidence());
    } else if (round instanceof ChoiceRound choice) {
      return withConcerns(record, ids(choice.evidence()));
    } else if (round instanceof EstimateRound estimate) {
      return Set.of(estimate.counted().id());
    } else if (round instanceof OrderRound order) {
      return order.facts().stream().map(Fact::id).collect(Collectors.toSet());
    } else if (round instanceof TrendRound trend) {
      return Set.of(trend.trend().id());
    } else if (round instanceof SpeakerRound speaker) {
      return Set.of(speaker.statement().id());
    }
    return Set.of();
  }

  private static Set<String> withConcerns(TheRecord record, Set<String> cited) {
    Set<String> told = new TreeSet<>(cited);
    cited.forEach(id -> record.discrepancy(id).ifPresent(d -> told.addAll(d.concerns())));
    return told;
  }

  private static Set<String> ids(List<Evidence> evidence) {
    return evidence.stream().map(Evidence::entry).collect(Collectors.toSet());
  }

  private static Set<String> issues(
      TheRecord record, List<Statement> statements, Set<String> entries) {
    Set<String> issues = new TreeSet<>();
    statements.stream().filter(Statement::takesPosition).forEach(s -> issues.add(s.issue()));
    for (String id : entries) {
      record.trend(id).ifPresent(trend -> issues.add(trend.issue()));
      record.fact(id).map(Fact::issue).filter(issue -> !issue.isEmpty()).ifPresent(issues::add);
    }
    return issues;
  }
}
