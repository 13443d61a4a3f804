package ontherecord.view.group.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedTest {
  @ParameterizedTest
  @CsvSource({
    // rounds, teams, drafters, pace, turns, minutes, why
    "12, 6, false, ROUNDS, false, 75, twelve rounds of five minutes and the debrief",
    "12, 1, false, ROUNDS, true,  75, a room takes no longer than its clock",
    "12, 6, false, NONE,   false, 65, a minute to think and one to talk",
    "12, 6, false, PHASES, false, 89, two minutes each",
    "12, 6, false, PHASES, true,  112, six walks to the keyboard a round",
    "4,  2, true,  NONE,   false, 28, drafters are shown all at once",
    "0,  2, true,  NONE,   false, 15, the debrief alone"
  })
  void aSessionTakesAbout(
      int rounds, int teams, boolean drafters, Manner.Pace pace, boolean turns, int minutes) {
    Manner manner = Manner.USUAL.with(pace).inTurns(turns);
    assertEquals(minutes, new Expected(rounds, teams, drafters, manner).minutes());
  }
}
