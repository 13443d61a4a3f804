package ontherecord.screen.kit.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The world as it is shipped: everybody is there, in one piece, where everybody is used to. */
class WorldTest {
  private final World world = World.shipped();

  @Test
  void everyMemberStateIsOnTheMapOnce() {
    List<String> drawn =
        world.lands().stream().map(Land::id).filter(Predicate.not(String::isEmpty)).toList();
    Set<String> different = new TreeSet<>(drawn);
    assertEquals(193, different.size());
    // Natural Earth cuts Ashmore and Cartier off Australia.
    assertEquals(1, drawn.size() - different.size(), drawn.toString());
    Set<String> members = new TreeSet<>(MemberStates.ids());
    assertEquals(members, different);
  }

  @Test
  void aBadgeStandsInsideItsState() {
    List<String> outside =
        world.lands().stream()
            .filter(land -> !land.rings().isEmpty() && land.depth() > 0)
            .filter(land -> !land.holds(land.x(), land.y()))
            .map(Land::id)
            .toList();
    assertEquals(List.of(), outside);
    List<String> pointsOnly =
        world.lands().stream().filter(land -> land.depth() == 0).map(Land::id).toList();
    assertTrue(pointsOnly.size() < 8, pointsOnly.toString());
  }

  @Test
  void noRingIsEmptyOrALine() {
    for (Land land : world.lands()) {
      for (int[] ring : land.rings()) {
        Set<List<Integer>> points = new HashSet<>();
        for (int at = 0; at < ring.length; at += 2) {
          points.add(List.of(ring[at], ring[at + 1]));
        }
        assertTrue(points.size() >= 3, () -> land.id() + Arrays.toString(ring));
        assertTrue(Land.area(ring) != 0, () -> land.id() + Arrays.toString(ring));
      }
    }
  }

  @Test
  void noLandIsCutByTheEdge() {
    for (Land land : world.lands()) {
      for (int[] ring : land.rings()) {
        int from = ring.length - 2;
        for (int to = 0; to < ring.length; to += 2) {
          int step =
              Math.max(Math.abs(ring[to] - ring[from]), Math.abs(ring[to + 1] - ring[from + 1]));
          assertTrue(step < 8000, land.id() + " has a side of " + step);
          from = to;
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"FRA, ESP", "RUS, CHN", "RUS, NOR", "ZAF, LSO", "UKR, MDA", "FRA, BRA", "HTI, DOM"})
  void neighboursShareTheirBorder(String one, String other) {
    Set<Integer> both = Set.of(world.indexOf(one), world.indexOf(other));
    assertTrue(
        world.lines().stream().anyMatch(line -> both.equals(new HashSet<>(sides(line)))),
        one + " and " + other);
  }

  private static List<Integer> sides(Line line) {
    return List.of(line.one(), line.other());
  }

  /** The points are Equal Earth's, 10° east in the middle, 20,000 steps a radius. */
  @ParameterizedTest
  @CsvSource({
    "FRA, French Guiana, -18924, 1620",
    "FRA, Réunion, 13252, -8447",
    "UKR, Crimea, 6228, 17271",
    "RUS, Moscow, 6516, 20562",
    "RUS, Kaliningrad, 2621, 20268",
    "RUS, Chukotka beyond the date line, 37480, 23275",
    "USA, Alaska, -34865, 23038",
    "USA, Hawaii, -48388, 7860",
    "ESP, Tenerife, -7540, 11199",
    "AGO, Cabinda, 720, -2065",
    "FJI, Viti Levu, 49364, -7151"
  })
  void aStateHoldsItsFarParts(String state, String part, int x, int y) {
    List<String> holders =
        world.lands().stream().filter(land -> land.holds(x, y)).map(Land::id).toList();
    assertEquals(List.of(state), holders, part);
  }
}
