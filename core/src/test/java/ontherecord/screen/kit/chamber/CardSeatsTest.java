package ontherecord.screen.kit.chamber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everybody finds a seat, nobody hides another, and no seat tells anything. */
class CardSeatsTest {
  private static final Hemicycle WIDE = new Hemicycle(800, 550, 200, 130);
  private static final Hemicycle LOW = new Hemicycle(440, 300, 145, 94);

  private static CardSeats seats(Hemicycle room, int count) {
    return CardSeats.of(room, room.high() / 45, count, 50, 24);
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3", "4", "7", "12", "20", "34", "43", "57", "70", "193"})
  void everyCardStandsInTheRoomAndTouchesNoOther(int count) {
    for (Hemicycle room : List.of(WIDE, LOW)) {
      CardSeats seats = seats(room, count);
      float wide = seats.tile() + 2 * seats.frame();
      float high = seats.tile() * 0.75f + 2 * seats.frame() + seats.below();
      assertEquals(count, seats.places().size());
      for (Packing.Place one : seats.places()) {
        assertTrue(Math.abs(one.x()) + wide / 2 <= room.across(), () -> one + " of " + count);
        assertTrue(one.y() - high / 2 >= 0, () -> one + " of " + count);
        assertTrue(one.y() + high / 2 <= room.high(), () -> one + " of " + count);
        assertTrue(room.isFree(one.x(), one.y(), wide, high), () -> one + " on the dais");
        for (Packing.Place other : seats.places()) {
          boolean touches =
              Math.abs(one.x() - other.x()) < wide && Math.abs(one.y() - other.y()) < high;
          assertEquals(one.equals(other), touches, () -> one + " and " + other + " of " + count);
        }
      }
    }
  }

  @Test
  void theyAreTakenFromTheLeftToTheRight() {
    List<Packing.Place> places = seats(WIDE, 43).places();
    for (int i = 1; i < places.size(); i++) {
      Packing.Place before = places.get(i - 1);
      assertTrue(
          WIDE.angle(before.x(), before.y()) >= WIDE.angle(places.get(i).x(), places.get(i).y()));
    }
  }

  @Test
  void bothSidesAreAlike() {
    List<Packing.Place> places = seats(WIDE, 43).places();
    for (Packing.Place one : places) {
      assertTrue(places.contains(new Packing.Place(-one.x() + 0f, one.y())), one::toString);
    }
  }

  @Test
  void theFewerTheyAreTheLargerTheirFlags() {
    int before = Integer.MAX_VALUE;
    for (int count : new int[] {4, 12, 24, 43, 70}) {
      int tile = seats(WIDE, count).tile();
      assertTrue(tile < before, tile + " for " + count);
      before = tile;
    }
  }
}
