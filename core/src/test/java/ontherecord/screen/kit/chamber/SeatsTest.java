package ontherecord.screen.kit.chamber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeatsTest {
  private static final float UNIT = 12;
  private static final float CODE = 32;

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyTileStaysInItsWedgeAndNoneTouchesAnother(long seed) {
    Random random = new Random(seed);
    List<Integer> counts = counts(random);
    float unit = 5 + random.nextInt(20);
    Seats seats = Seats.of(unit, counts, random.nextInt(150), CODE * unit / UNIT);
    List<Seats.Seat> all = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      assertEquals(counts.get(i), seats.in(i).size());
      for (Seats.Seat seat : seats.in(i)) {
        assertTrue(seats.wedges().get(i).holds(seats.print(), seat.x(), seat.y(), 0));
        for (Seats.Seat other : all) {
          assertFalse(seats.print().touch(seat.x(), seat.y(), other.x(), other.y()));
        }
        all.add(seat);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOthersSitBehindEveryWedgeAndApart(long seed) {
    Random random = new Random(seed);
    int others = random.nextInt(190);
    Seats seats = Seats.of(UNIT, counts(random), others, CODE);
    assertEquals(others, seats.desks().size());
    List<Desk> desks = seats.desks();
    float depth = seats.deskLength() * 0.45f;
    for (int i = 0; i < desks.size(); i++) {
      Desk desk = desks.get(i);
      double away = Math.hypot(desk.x(), desk.y());
      assertTrue(away - depth / 2 > seats.wedges().get(0).outer());
      assertTrue(away + depth / 2 < 36.5 * UNIT);
      for (int k = 0; k < i; k++) {
        double apart = Math.hypot(desk.x() - desks.get(k).x(), desk.y() - desks.get(k).y());
        assertTrue(apart > depth * 1.2, "desks " + i + " and " + k);
      }
    }
  }

  @Test
  void wedgesRunFromTheLeftAndFillTheHalfCircle() {
    List<Wedge> wedges = Seats.of(UNIT, List.of(2, 1, 2, 0), 41, CODE).wedges();
    assertEquals(180, wedges.get(0).to(), 0.01);
    assertEquals(0, wedges.get(3).from(), 0.01);
    for (int i = 1; i < wedges.size(); i++) {
      assertEquals(wedges.get(i - 1).from(), wedges.get(i).to(), 0.01);
    }
  }

  @Test
  void aFewSitLargeWithTheirCodes() {
    Seats seats = Seats.of(UNIT, List.of(2, 1, 2, 0), 41, CODE);
    assertTrue(seats.tile() >= 88, () -> "flags are " + seats.tile() + " wide");
    assertTrue(seats.coded());
  }

  @Test
  void aCrowdStillFits() {
    Seats seats = Seats.of(UNIT, List.of(14, 11, 6, 9, 3), 150, CODE);
    assertTrue(seats.tile() >= 24, () -> "flags are " + seats.tile() + " wide");
    assertFalse(seats.coded());
  }

  @Test
  void seatsStandInTheOrderOfTheirNames() {
    for (Seats.Seat before : List.of(Seats.of(UNIT, List.of(5, 4), 0, CODE).in(0).get(0))) {
      Seats.Seat next = Seats.of(UNIT, List.of(5, 4), 0, CODE).in(0).get(1);
      assertTrue(Math.atan2(before.y(), before.x()) > Math.atan2(next.y(), next.x()));
    }
  }

  @Test
  void anEmptyRoomHasItsWedgesAllTheSame() {
    Seats seats = Seats.of(UNIT, List.of(0, 0, 0), 43, CODE);
    assertEquals(3, seats.wedges().size());
    assertEquals(60, seats.wedges().get(1).to() - seats.wedges().get(1).from(), 0.01);
  }

  private static List<Integer> counts(Random random) {
    int wedges = 3 + random.nextInt(3);
    int left = 1 + random.nextInt(60);
    List<Integer> counts = new ArrayList<>();
    for (int i = 1; i < wedges; i++) {
      int some = random.nextInt(left + 1);
      counts.add(some);
      left -= some;
    }
    counts.add(left);
    return counts;
  }
}
