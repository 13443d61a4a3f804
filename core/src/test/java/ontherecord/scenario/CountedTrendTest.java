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

/** "38 member states" is a trend with a number, and is estimated as any other count. */
class CountedTrendTest {
  private static final EstimateRound ROUND =
      EstimateRound.ofTrend(
          "2016",
          TheGame.record().trend("2016-trend-veto-inaction-states").orElseThrow(),
          0,
          68,
          Text.NONE,
          Text.NONE);

  private static Verdict judged(long number) {
    return ROUND.judge(
        TheGame.record(), TheGame.rulebook(), "", "", new Answer.NumberEstimated(number));
  }

  @ParameterizedTest
  @CsvSource({"38, 4", "41, 3", "32, 2", "51, 1", "52, 0", "0, 0"})
  void itEarnsByHowNearItIs(long number, int credit) {
    assertEquals(new Credit(credit), judged(number).credit());
  }

  @Test
  void itRestsOnTheTrendAndCountsAsKnowledge() {
    assertEquals(
        List.of("2016-trend-veto-inaction-states"),
        judged(38).evidence().stream().map(Evidence::entry).toList());
    assertEquals(Measure.KNOWLEDGE, judged(38).measure());
    assertEquals(
        List.of("reason.estimate.exact"), judged(38).reasons().stream().map(Message::key).toList());
  }

  @Test
  void itTakesANumberOnItsScaleAndNothingElse() {
    assertEquals("trend", ROUND.kind());
    assertTrue(ROUND.accepts(TheGame.record(), new Answer.NumberEstimated(68)));
    assertFalse(ROUND.accepts(TheGame.record(), new Answer.NumberEstimated(69)));
    assertFalse(ROUND.accepts(TheGame.record(), new Answer.OptionsChosen(List.of(0))));
  }
}
