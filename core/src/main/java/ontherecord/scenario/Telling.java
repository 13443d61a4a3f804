package ontherecord.scenario;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ontherecord.record.Statement;
import ontherecord.record.TheRecord;
import ontherecord.record.Trend;
import ontherecord.rules.Evidence;

/** What a knowledge round tells, once revealed, about where delegations stand. */
final class Telling {
  private Telling() {}

  /** Id of the issue on which it tells positions, if any. */
  static Optional<String> issue(TheRecord record, Round round) {
    if (round instanceof RollCallRound call) {
      return statements(record, call.asked().evidence()).stream()
          .filter(Statement::takesPosition)
          .map(Statement::issue)
          .findFirst();
    }
    if (round instanceof ChoiceRound choice) {
      Optional<String> stated =
          statements(record, choice.evidence()).stream()
              .filter(Statement::takesPosition)
              .map(Statement::issue)
              .findFirst();
      return stated.isPresent() ? stated : trend(record, choice.evidence());
    }
    return Optional.empty();
  }

  private static Optional<String> trend(TheRecord record, List<Evidence> evidence) {
    return evidence.stream()
        .flatMap(e -> record.trend(e.entry()).stream())
        .filter(t -> !t.position().isEmpty())
        .map(Trend::issue)
        .findFirst();
  }

  /** Ids of those whose positions it tells. */
  static Set<String> named(TheRecord record, Round round) {
    List<Evidence> evidence =
        round instanceof RollCallRound call
            ? call.asked().evidence()
            : round instanceof ChoiceRound choice ? choice.evidence() : List.of();
    Set<String> named = new TreeSet<>();
    for (Statement statement : statements(record, evidence)) {
      named.addAll(statement.by());
      named.addAll(statement.onBehalfOf());
    }
    return named;
  }

  private static List<Statement> statements(TheRecord record, List<Evidence> evidence) {
    return evidence.stream().flatMap(e -> record.statement(e.entry()).stream()).toList();
  }
}
