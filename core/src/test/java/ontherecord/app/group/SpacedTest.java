package ontherecord.app.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wished for twice in a moment is done once. */
class SpacedTest {
  private long now;
  private int done;

  @ParameterizedTest
  @CsvSource({
    "399, 1, a finger that trembles",
    "400, 2, a second press that is meant",
    "5000, 2, much later",
  })
  void whatComesTooSoonMeansNothing(long millisAfter, int times, String what) {
    Spaced spaced = new Spaced(() -> now);
    spaced.once(() -> done++);
    now += millisAfter * 1_000_000;
    spaced.once(() -> done++);
    assertEquals(times, done, what);
  }

  @ParameterizedTest
  @CsvSource({"700, 1", "1200, 2"})
  void itIsCountedFromWhenTheFirstWasDone(long millisAfter, int times) {
    Spaced spaced = new Spaced(() -> now);
    spaced.once(
        () -> {
          done++;
          now += 500_000_000L;
        });
    now = millisAfter * 1_000_000;
    spaced.once(() -> done++);
    assertEquals(times, done);
  }
}
