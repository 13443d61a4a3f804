package ontherecord.screen.kit.map;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.badlogic.gdx.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ontherecord.screen.kit.TestWindow;
import ontherecord.screen.kit.chamber.Delegate;
import ontherecord.screen.kit.mark.Emblem;
import ontherecord.screen.kit.mark.PositionShape;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever is recorded has a place on the map, and no name or badge hides another. */
@EnabledIf(
    value = "ontherecord.screen.kit.TestWindow#isPossible",
    disabledReason = "there is no display; the map was not laid out")
class PlanWindowTest {
  private static final List<String> CROWD =
      List.of(
          "AUS", "BEL", "BRA", "CAN", "CHE", "CHL", "CHN", "CUB", "CZE", "DEU", "DNK", "EST", "FRA",
          "GBR", "GEO", "GHA", "GTM", "HUN", "IND", "IRL", "ITA", "JPN", "LIE", "LUX", "LVA", "MCO",
          "MEX", "MLT", "NLD", "NOR", "NRU", "NZL", "PAN", "QAT", "RUS", "RWA", "SGP", "SMR", "SVN",
          "SWE", "TUV", "URY", "USA", "VEN", "ZAF");

  @ParameterizedTest
  @CsvSource({"1024, 768", "1920, 1080", "3840, 2160"})
  void noNameOrBadgeHidesAnother(int width, int height) {
    TestWindow.with(
        width,
        height,
        Look.plain(),
        kit ->
            assertAll(
                () -> apart(kit, chart(CROWD.subList(0, 5)), width * 0.45f, height),
                () -> apart(kit, chart(CROWD), width * 0.45f, height),
                () -> apart(kit, chart(CROWD), width * 0.9f, height * 0.6f)));
  }

  private static void apart(Kit kit, Chart chart, float width, float height) {
    List<Spot> spots = new Plan(kit, chart, width, height).spots();
    assertEquals(
        chart.places().size(),
        spots.stream().mapToInt(spot -> spot.standing().numbers().size()).sum());
    for (Spot one : spots) {
      spots.forEach(other -> apart(one, other));
    }
  }

  private static void apart(Spot one, Spot other) {
    if (one != other) {
      Box badge = one.badge().box();
      String who = code(one) + " and " + code(other);
      assertFalse(hides(one.badge(), other.badge()), () -> "badges of " + who);
      for (Callout name : other.callouts()) {
        assertFalse(name.box().meets(badge), () -> "name: " + who);
        one.callouts().forEach(own -> assertFalse(own.box().meets(name.box()), "names of " + who));
      }
    }
  }

  private static boolean hides(Badge one, Badge other) {
    return (one.isRound() && other.isRound())
        ? Math.hypot(one.x - other.x, one.y - other.y) < one.high() + other.high() - 1
        : one.box().meets(other.box().grown(-1));
  }

  private static String code(Spot spot) {
    return spot.standing().delegate().code();
  }

  @Test
  void leftAndRightComeToEverybody() {
    TestWindow.with(
        1280,
        720,
        Look.plain(),
        kit -> {
          WorldMap map = new WorldMap(kit, chart(CROWD), 800, 600);
          List<Integer> come = new ArrayList<>();
          map.onWalk(come::add);
          while (map.keyDown(Input.Keys.LEFT)) {}
          come.clear();
          come.add(map.at());
          while (map.keyDown(Input.Keys.RIGHT)) {}
          Set<Integer> different = new TreeSet<>(come);
          assertEquals(CROWD.size() + 3, come.size());
          assertEquals(come.size(), different.size());
        });
  }

  @Test
  void everyMemberStateIsFoundByPointingAtIt() {
    TestWindow.with(
        1024,
        768,
        Look.plain(),
        kit -> {
          Plan plan = new Plan(kit, chart(List.of()), 440, 600);
          List<String> lost = new ArrayList<>(MemberStates.ids());
          lost.removeIf(id -> plan.state(plan.x(id), plan.y(id)).equals(id));
          assertEquals(List.of(), lost);
        });
  }

  private static Chart chart(List<String> codes) {
    List<Place> places = new ArrayList<>();
    PositionShape[] shapes = PositionShape.values();
    for (String code : codes) {
      PositionShape shape = shapes[places.size() % 5];
      places.add(place(code, shape, code.equals("NLD") ? Delegate.Mark.YOU : Delegate.Mark.NONE));
    }
    Delegate union = new Delegate("EU", "European Union", Emblem.flag("eu"), Delegate.Mark.NONE);
    places.add(new Place(union, PositionShape.SQUARE, "2016", List.of("FIN", "SWE", "ESP", "POL")));
    places.add(place("MEX", PositionShape.BAR, Delegate.Mark.NONE));
    places.add(place("CARICOM", PositionShape.DISC, Delegate.Mark.NONE));
    return new Chart(places, "You", "Asked", Map.of());
  }

  private static Place place(String code, PositionShape shape, Delegate.Mark mark) {
    Delegate delegate = new Delegate(code, "State of " + code, Emblem.initials(code), mark);
    return new Place(delegate, shape, "", List.of());
  }
}
