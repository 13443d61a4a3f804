package ontherecord.scenario.check;

import java.util.Optional;
import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.record.Fact;
import ontherecord.scenario.RoundDraft;

/**
 * An estimate asks for a count, on a scale that holds every value the sources give. Worth a look: a
 * value at the end or in the very middle of the scale, where players put it who do not know.
 */
final class EstimateContainsTheRecordedValue implements Promise {

  @Override
  public void check(Lesson lesson, Problems problems) {
    for (RoundDraft.Estimate round : lesson.rounds(RoundDraft.Estimate.class)) {
      Optional<Fact> fact = round.fact().value().flatMap(lesson.record()::fact);
      if (fact.isPresent() && !isCount(fact.get())) {
        problems.cannot(
            round.fact().place(),
            Message.of("scenario.problem.fact-no-count").with("what", fact.get().what()));
      } else if (round.from().isThere() && round.to().isThere()) {
        scale(round, fact, problems);
      }
    }
  }

  private static boolean isCount(Fact fact) {
    return fact.kind() == Fact.Kind.COUNT
        && fact.values().stream().allMatch(v -> v.number().isPresent());
  }

  private static void scale(RoundDraft.Estimate round, Optional<Fact> fact, Problems problems) {
    long from = round.from().orElse(0L);
    long to = round.to().orElse(0L);
    if (from >= to) {
      problems.cannot(
          round.to().place(),
          Message.of("scenario.problem.scale-backwards").with("from", from).with("to", to));
    } else {
      fact.ifPresent(
          f -> f.values().forEach(v -> value(round, v.number().orElseThrow(), from, to, problems)));
    }
  }

  private static void value(
      RoundDraft.Estimate round, long value, long from, long to, Problems problems) {
    Message what = Message.of("scenario.problem.scale-without");
    if (value < from || value > to) {
      problems.cannot(round.from().place(), scale(what, value, from, to));
    } else if (value == from || value == to) {
      what = Message.of("scenario.problem.scale-edge");
      problems.look(round.from().place(), scale(what, value, from, to));
    } else if (value - from == to - value) {
      what = Message.of("scenario.problem.scale-middle");
      problems.look(round.from().place(), scale(what, value, from, to));
    }
  }

  private static Message scale(Message what, long value, long from, long to) {
    return what.with("value", value).with("from", from).with("to", to);
  }
}
