package ontherecord.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import ontherecord.TheGame;
import ontherecord.message.Message;
import ontherecord.record.TheRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Why a position is worth what it is, and on what it rests. */
class PositionRuleTest {
  private static final TheRecord WELL = ASmallRecord.ofTheWell();

  private static Verdict judged(String delegation, String issue, String answer) {
    return PositionRule.judge(
        WELL,
        TheGame.rulebook(),
        new PositionRule.Asked(delegation, issue, "autumn", Measure.FIDELITY),
        new Answer.PositionTaken(answer));
  }

  static Stream<Arguments> reasons() {
    return Stream.of(
        Arguments.of("ash", "well", "ration", "position.same", "attribution.own"),
        Arguments.of("elm", "gate", "up", "position.same", "attribution.joint"),
        Arguments.of("birch", "well", "meter", "position.same", "attribution.behalf"),
        Arguments.of("ash", "well", "meter", "position.one-step", "attribution.own"),
        Arguments.of("cedar", "well", "shut", "position.reported", "attribution.own"),
        Arguments.of("fir", "well", "open", "position.on-behalf", "attribution.own"),
        Arguments.of("ash", "well", "open", "position.another-dialogue", "attribution.own"),
        Arguments.of("cedar", "well", "open", "position.no-support", "attribution.own"));
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void saysWhyAndHowStrongTheRecordIs(
      String delegation, String issue, String answer, String why, String strength) {
    assertEquals(
        List.of(Message.of("reason." + why), Message.of("reason." + strength)),
        judged(delegation, issue, answer).reasons());
  }

  @Test
  void saysThatTheRoundCountsHalfWhereTheRecordIsWeak() {
    assertEquals(
        List.of(
            Message.of("reason.position.same"),
            Message.of("reason.attribution.group"),
            Message.of("reason.position.counts-half")),
        judged("dogwood", "well", "shut").reasons());
  }

  @Test
  void citesItsOwnWordsFirstAndThenThoseThatMakeTheAnswerDefensible() {
    assertEquals(
        List.of("autumn-14", "autumn-13"),
        judged("fir", "well", "open").evidence().stream().map(Evidence::entry).toList());
  }

  @Test
  void citesEverythingRecordedForTheDelegationThereTheDecisiveFirst() {
    assertEquals(
        List.of("autumn-11", "autumn-10"),
        judged("elm", "well", "shut").evidence().stream().map(Evidence::entry).toList());
  }

  @Test
  void predictingAnothersPositionEarnsKnowledge() {
    Verdict verdict =
        PositionRule.judge(
            WELL,
            TheGame.rulebook(),
            new PositionRule.Asked("ash", "well", "autumn", Measure.KNOWLEDGE),
            new Answer.PositionTaken("ration"));
    assertEquals(Measure.KNOWLEDGE, verdict.measure());
  }

  @Test
  void nothingRecordedIsNeverJudged() {
    assertThrows(IllegalArgumentException.class, () -> judged("birch", "gate", "up"));
  }

  @Test
  void aPositionOffTheSpectrumIsNeverJudged() {
    assertThrows(IllegalArgumentException.class, () -> judged("ash", "well", "down"));
  }
}
