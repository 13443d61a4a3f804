package ontherecord.scenario.check;

import java.util.List;
import java.util.Optional;
import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.record.Counted;
import ontherecord.record.Trend;
import ontherecord.scenario.RoundDraft;

/**
 * A trend round asks about a trend whose source's word tells how much of the room; or whose source
 * counts, and then it gives the scale on which the number is estimated.
 */
final class TrendCanBeTold implements Promise {

  @Override
  public void check(Lesson lesson, Problems problems) {
    for (RoundDraft.Trend round : lesson.rounds(RoundDraft.Trend.class)) {
      Optional<Trend> trend = round.trend().value().flatMap(lesson.record()::trend);
      trend.ifPresent(t -> check(round, t, problems));
    }
  }

  private static void check(RoundDraft.Trend round, Trend trend, Problems problems) {
    boolean scale = round.from().isThere() || round.to().isThere();
    if (trend.extent() != Trend.Extent.UNSAID) {
      if (scale) {
        Message word = Message.of("scenario.problem.trend-uncounted").with("word", trend.word());
        problems.cannot((round.from().isThere() ? round.from() : round.to()).place(), word);
      }
    } else if (trend.count().isEmpty()) {
      problems.cannot(
          round.trend().place(),
          Message.of("scenario.problem.trend-unsaid").with("word", trend.word()));
    } else if (!round.from().isThere() || !round.to().isThere()) {
      problems.cannot(
          round.trend().place(),
          Message.of("scenario.problem.trend-counted").with("number", trend.number()));
    } else {
      List<Long> number = Counted.of(trend).numbers();
      new ScaleHolds(round.from(), round.to()).check(number, problems);
    }
  }
}
