package ontherecord.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import ontherecord.TheGame;
import ontherecord.record.TheRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The table of verdicts that a teacher can check, on the real record and on an invented one. */
class VerdictsTest {
  private static final TheRecord WELL = ASmallRecord.ofTheWell();

  @ParameterizedTest(name = "{1} on {3}: {4} is {5}, since {8}")
  @CsvFileSource(resources = "/verdicts.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
  void isWorthWhatTheTableSays(
      String record,
      String delegation,
      String dialogue,
      String issue,
      String answer,
      String outcome,
      int credit,
      String counts,
      String why) {
    Verdict verdict =
        PositionRule.judge(
            record.equals("well") ? WELL : TheGame.record(),
            TheGame.rulebook(),
            new PositionRule.Asked(delegation, issue, dialogue, Measure.FIDELITY),
            new Answer.PositionTaken(answer));
    assertEquals(outcome(outcome), verdict.outcome(), why);
    assertEquals(new Credit(credit), verdict.credit(), why);
    assertEquals(counts.equals("1") ? 2 : 1, verdict.halves(), why);
    assertFalse(verdict.evidence().isEmpty(), why);
  }

  private static Outcome outcome(String word) {
    return Outcome.valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
