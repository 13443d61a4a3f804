package ontherecord.scenario.check;

import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.record.Trend;
import ontherecord.scenario.RoundDraft;

/**
 * A trend round asks about a trend of its dialogue whose source's word tells how much of the room.
 */
final class TrendHasAnExtent implements Promise {

  @Override
  public void check(Lesson lesson, Problems problems) {
    for (RoundDraft.Trend round : lesson.rounds(RoundDraft.Trend.class)) {
      round
          .trend()
          .value()
          .flatMap(lesson.record()::trend)
          .filter(trend -> trend.extent() == Trend.Extent.UNSAID)
          .ifPresent(
              trend ->
                  problems.cannot(
                      round.trend().place(),
                      Message.of("scenario.problem.trend-unsaid").with("word", trend.word())));
    }
  }
}
