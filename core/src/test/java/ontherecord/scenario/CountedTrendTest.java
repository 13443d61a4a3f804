package ontherecord.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import ontherecord.TheGame;
import ontherecord.message.Message;
import ontherecord.message.Text;
import ontherecord.rules.Answer;
import ontherecord.rules.Credit;
import ontherecord.rules.Evidence;
import ontherecord.rules.Measure;
import ontherecord.rules.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "A total of 20 states" is a trend with a number, and is estimated as any other count. */
class CountedTrendTest {
  private static final EstimateRound ROUND =
      EstimateRound.ofTrend(
          "2016",
          TheGame.record().trend("2016-trend-end-impunity").orElseThrow(),
          0,
          68,
          Text.NONE,
          Text.NONE);

  private static Verdict judged(long number) {
    return ROUND.judge(
        TheGame.record(), TheGame.rulebook(), "", "", new Answer.NumberEstimated(number));
  }

  @ParameterizedTest
  @CsvSource({"20, 4", "23, 3", "26, 2", "33, 1", "34, 0", "0, 0"})
  void itEarnsByHowNearItIs(long number, int credit) {
    assertEquals(new Credit(credit), judged(number).credit());
  }

  @Test
  void itRestsOnTheTrendAndCountsAsKnowledge() {
    assertEquals(
        List.of("2016-trend-end-impunity"),
        judged(20).evidence().stream().map(Evidence::entry).toList());
    assertEquals(Measure.KNOWLEDGE, judged(20).measure());
    assertEquals(
        List.of("reason.estimate.exact"), judged(20).reasons().stream().map(Message::key).toList());
  }

  @Test
  void itTakesANumberOnItsScaleAndNothingElse() {
    assertEquals("trend", ROUND.kind());
    assertTrue(ROUND.accepts(TheGame.record(), new Answer.NumberEstimated(68)));
    assertFalse(ROUND.accepts(TheGame.record(), new Answer.NumberEstimated(69)));
    assertFalse(ROUND.accepts(TheGame.record(), new Answer.OptionsChosen(List.of(0))));
  }
}
