package ontherecord.screen.kit.chamber;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where cards to be picked sit in a hemicycle, in pixels from the middle of its base, y upwards: as
 * large as a ladder of sizes allows with none touching another, and alike on both sides. Who sits
 * where says nothing: they take the seats from the left to the right in the order given.
 *
 * @param places centres of the cards, from the left
 * @param tile width of every flag; its height is three quarters of that
 * @param frame of a card around its flag
 * @param below the card's line under the flag; 0 where codes have no room
 */
record CardSeats(List<Packing.Place> places, int tile, int frame, int below) {
  private static final float LARGEST = 17;
  private static final float SMALLEST = 1;
  private static final float SMALLER = 0.97f;
  private static final float FRAME = 0.45f;
  private static final float FRAME_OF_TILE = 0.055f;
  private static final float APART = 0.6f;
  private static final int MOST_ROWS = 7;

  /** Fewer rows are tidier: they are taken where cards are hardly smaller for it. */
  private static final float HARDLY = 0.92f;

  /**
   * Seats so many.
   *
   * @param unit pixels a unit has
   * @param codeWidth pixels that the widest code takes
   * @param codeHeight pixels that its line takes
   */
  static CardSeats of(Hemicycle room, float unit, int count, float codeWidth, float codeHeight) {
    Size largest = null;
    int rows = 0;
    CardSeats found = null;
    for (float tile = LARGEST * unit; tile > SMALLEST * unit; tile *= SMALLER) {
      Size size = Size.of(Math.round(tile), unit, codeWidth, codeHeight);
      if (largest != null && size.tile() < largest.tile() * HARDLY) {
        break;
      }
      int most = found == null ? MOST_ROWS : rows - 1;
      for (int tried = 1; tried <= most; tried++) {
        CardRows in = new CardRows(room, tried, size.width(unit), size.height(unit));
        Optional<List<Packing.Place>> places = in.place(count);
        if (places.isPresent()) {
          largest = largest == null ? size : largest;
          rows = tried;
          found = size.with(ordered(places.get(), room));
          break;
        }
      }
    }
    if (found == null) {
      throw new IllegalArgumentException("no room in the chamber for " + count);
    }
    return found;
  }

  private static List<Packing.Place> ordered(List<Packing.Place> places, Hemicycle room) {
    return places.stream()
        .sorted(Comparator.comparingDouble(place -> -room.angle(place.x(), place.y())))
        .toList();
  }

  private record Size(int tile, int frame, int below) {
    static Size of(int tile, float unit, float codeWidth, float codeHeight) {
      int frame = Math.max(2, Math.round(Math.max(FRAME * unit, FRAME_OF_TILE * tile)));
      return new Size(tile, frame, tile >= codeWidth ? (int) Math.ceil(codeHeight) : 0);
    }

    float width(float unit) {
      return tile + 2 * frame + Math.max(2, APART * unit);
    }

    float height(float unit) {
      return Math.round(tile * 0.75f) + below + 2 * frame + Math.max(2, APART * unit);
    }

    CardSeats with(List<Packing.Place> places) {
      return new CardSeats(places, tile, frame, below);
    }
  }
}
