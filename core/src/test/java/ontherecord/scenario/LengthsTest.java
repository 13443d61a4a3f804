package ontherecord.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ontherecord.TheGame;
import ontherecord.message.Text;
import ontherecord.storage.ScenarioFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A lesson in less time: how many rounds of each kind are dealt, and that all else stays. */
class LengthsTest {
  private static final int SEEDS = 10;

  /** A lesson of so many rounds, all played, of which only the numbers matter. */
  private static Scenario lesson(int minutes, int position, int knowledge) {
    Round asked = TheGame.scenario("libya-2011").positionRounds().get(0);
    Round other = TheGame.scenario("summary-2015").rounds().stream().findFirst().orElseThrow();
    List<Round> rounds =
        Stream.concat(
                IntStream.range(0, position).mapToObj(i -> asked),
                IntStream.range(0, knowledge).mapToObj(i -> other))
            .toList();
    return new Scenario(
        "lesson",
        Text.of("Lesson"),
        List.of(),
        List.of(),
        List.of("2011"),
        minutes,
        Scenario.Level.INTRODUCTORY,
        List.of(),
        rounds,
        Scenario.Settings.USUAL,
        List.of(),
        TheGame.record(),
        Scenario.RecordOf.GAME,
        Pictures.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    // the lesson: minutes, position and knowledge rounds; asked: minutes; dealt of each
    "25, 4, 8, 25, 4, 8",
    "25, 4, 8, 20, 3, 6",
    "25, 4, 8, 15, 2, 5",
    "25, 4, 8, 10, 1, 3",
    "25, 4, 8, 22, 3, 7",
    "25, 2, 8, 20, 2, 6",
    "25, 2, 8, 15, 1, 5",
    "25, 2, 8, 10, 1, 3",
    "20, 0, 10, 15, 0, 7",
    "20, 0, 10, 10, 0, 5",
    "20, 8, 0, 10, 4, 0",
    // never the last of a kind, as long as there are two rounds
    "20, 1, 19, 10, 1, 9",
    "24, 11, 1, 8, 3, 1"
  })
  void roundsAreDealtInProportion(
      int minutes, int position, int knowledge, int asked, int dealtPosition, int dealtKnowledge) {
    Scenario shorter = lesson(minutes, position, knowledge).within(asked);
    assertEquals(asked, shorter.minutes());
    assertEquals(dealtPosition, shorter.playedPosition());
    assertEquals(dealtPosition + dealtKnowledge, shorter.played());
  }

  @ParameterizedTest
  @CsvSource({
    "25, 12, 25 20 15 10",
    "25, 10, 25 20 15 10",
    "20, 10, 20 15 10",
    "10, 6, 10",
    "10, 8, 10 5",
    "30, 12, 30 25 20 15 10",
    "45, 16, 45 40 30 20",
    "90, 30, 90 75 60 45 30",
    "15, 4, 15",
    "12, 3, 12",
    // two times that would deal as many rounds are one
    "30, 5, 30 25"
  })
  void timesToChooseFromAreRoundOnes(int minutes, int rounds, String offered) {
    assertEquals(
        Arrays.stream(offered.split(" ", -1)).map(Integer::valueOf).toList(),
        lesson(minutes, 0, rounds).lengths());
  }

  @Test
  void itsOwnTimeIsTheLessonItself() {
    Scenario lesson = TheGame.scenario("libya-2011");
    assertSame(lesson, lesson.within(lesson.minutes()));
  }

  @Test
  void aTimeThatIsNoLessonAnyMoreIsRefused() {
    Scenario lesson = TheGame.scenario("libya-2011");
    assertThrows(IllegalArgumentException.class, () -> lesson.within(lesson.minutes() + 1));
    assertThrows(IllegalArgumentException.class, () -> lesson.within(lesson.shortest() - 1));
    assertEquals(4, lesson.within(lesson.shortest()).played());
  }

  @Test
  void anyLessonIsDealtAsManyRoundsAsFitAndSomeOfEachKind() {
    Random random = new Random(11);
    for (int i = 0; i < 2_000; i++) {
      Scenario lesson = lesson(1 + random.nextInt(120), random.nextInt(13), 1 + random.nextInt(20));
      int span = lesson.minutes() - lesson.shortest() + 1;
      int minutes = lesson.shortest() + random.nextInt(span);
      Scenario shorter = lesson.within(minutes);
      String told = lesson.minutes() + " " + lesson.played() + " in " + minutes;
      assertEquals(lesson.played() * minutes / lesson.minutes(), shorter.played(), told);
      assertTrue(shorter.played() >= Math.min(4, lesson.played()), told);
      assertEquals(lesson.playedPosition() > 0, shorter.playedPosition() > 0, told + " positions");
      assertTrue(shorter.playedPosition() < shorter.played(), told + " knowledge");
      assertTrue(
          Math.abs(
                  shorter.playedPosition() * lesson.played()
                      - lesson.playedPosition() * shorter.played())
              <= lesson.played(),
          told + " balance");
      assertEquals(shorter.played(), lesson.within(lesson.minutesFor(shorter.played())).played());
    }
  }

  static List<String> lessons() {
    return ScenarioFiles.SHIPPED;
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void whatIsDealtKeepsTheRulesOfAWholeLesson(String id) {
    Scenario whole = TheGame.scenario(id);
    for (int minutes : whole.lengths()) {
      Scenario lesson = whole.within(minutes);
      Draw draw = new Draw(lesson);
      for (String delegation : lesson.seats()) {
        for (long seed = 0; seed < SEEDS; seed++) {
          List<Deal> deals = draw.deal(delegation, seed);
          assertEquals(deals, draw.deal(delegation, seed));
          assertEquals(lesson.played(), deals.size());
          assertEquals(deals.size(), deals.stream().map(Deal::round).distinct().count());
          assertTrue(deals.stream().allMatch(deal -> deal.round() < whole.rounds().size()));
          own(lesson, delegation, deals);
        }
      }
    }
  }

  /** Whoever is played is asked about its own record in half of the position rounds, and first. */
  private static void own(Scenario lesson, String delegation, List<Deal> deals) {
    if (lesson.seatsDrafters()) {
      return;
    }
    long position =
        deals.stream()
            .filter(deal -> lesson.rounds().get(deal.round()) instanceof PositionRound)
            .count();
    long own = deals.stream().filter(deal -> deal.asked().equals(delegation)).count();
    assertEquals(lesson.playedPosition(), position);
    assertTrue(2 * own >= position, delegation + " in " + lesson.minutes());
    assertEquals(delegation, deals.get(0).asked());
  }
}
