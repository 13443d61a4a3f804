package ontherecord.scenario.check;

import java.util.List;
import java.util.Optional;
import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.record.Counted;
import ontherecord.record.Fact;
import ontherecord.scenario.RoundDraft;

/** An estimate asks for a count, on a scale that holds every value the sources give. */
final class EstimateContainsTheRecordedValue implements Promise {

  @Override
  public void check(Lesson lesson, Problems problems) {
    for (RoundDraft.Estimate round : lesson.rounds(RoundDraft.Estimate.class)) {
      Optional<Fact> fact = round.fact().value().flatMap(lesson.record()::fact);
      if (fact.isPresent() && !isCount(fact.get())) {
        problems.cannot(
            round.fact().place(),
            Message.of("scenario.problem.fact-no-count").with("what", fact.get().what()));
      } else {
        new ScaleHolds(round.from(), round.to())
            .check(fact.map(f -> Counted.of(f).numbers()).orElse(List.of()), problems);
      }
    }
  }

  private static boolean isCount(Fact fact) {
    return fact.kind() == Fact.Kind.COUNT
        && fact.values().stream().allMatch(v -> v.number().isPresent());
  }
}
