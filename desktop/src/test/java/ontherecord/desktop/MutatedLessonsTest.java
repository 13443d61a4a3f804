package ontherecord.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ontherecord.bench.Mutated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A damaged lesson ends in a lesson that can be played, or in problems: never in anything else. */
class MutatedLessonsTest {
  private static final int TIMES = 250;

  /** Far more than any needs, so that only what hangs fails. */
  private static final long LONGEST = 60_000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5})
  void endsInALessonOrInProblems(long seed) {
    Mutated mutated = new Mutated().through(TIMES, seed);
    assertEquals(TIMES, mutated.played() + mutated.refused());
    assertTrue(mutated.played() > 0 && mutated.refused() > 0, mutated.toString());
    assertTrue(mutated.longest() < LONGEST, mutated.toString());
  }
}
