package ontherecord.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SimulateCommandTest {

  @Test
  void theSameSeedGivesTheSameSummary() {
    Said once = Said.by("simulate", "libya-2011", "--games", "40", "--seed", "3");
    Said again = Said.by("simulate", "libya-2011", "--games", "40", "--seed", "3");
    assertEquals(0, once.exit());
    assertEquals(once, again);
    assertTrue(once.out().contains("\"games\": 40"));
    assertTrue(once.out().contains("\"most-common\""));
  }

  @Test
  void aShortenedLessonDealsFewerRounds() {
    Said said = Said.by("simulate", "libya-2011", "--games", "20", "--minutes", "20");
    assertEquals(0, said.exit());
    assertTrue(said.out().contains("\"minutes\": 20") && said.out().contains("\"rounds\": 9"));
  }

  @Test
  void aTimeThatIsNoneForTheLessonIsToldWithWhatWouldBe() {
    Said said = Said.by("simulate", "libya-2011", "--minutes", "40");
    assertEquals(2, said.exit());
    assertTrue(said.err().contains("from 9 to 25") && said.err().contains("not 40"), said.err());
  }

  @Test
  void aScenarioThatIsNotThereIsAProblem() {
    Said said = Said.by("simulate", "no-such-lesson.json");
    assertEquals(1, said.exit());
    assertEquals("", said.out());
    assertTrue(said.err().contains("no-such-lesson.json"));
  }

  @Test
  void noGamesAtAllIsWrongUsage() {
    assertEquals(2, Said.by("simulate", "libya-2011", "--games", "0").exit());
    assertEquals(2, Said.by("simulate").exit());
  }
}
