package ontherecord.screen.kit.chamber;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows for cards of one size along the arcs of a hemicycle. The left half is filled, row by row
 * from its end to the middle, and the right half mirrors it; an odd one sits at the top.
 */
final class CardRows {
  private static final int STEPS = 240;
  private static final int HALVINGS = 10;
  private static final float WIDEST = 6;

  /** Of the depth, where there is one row alone. */
  private static final float ONE = 0.3f;

  private final Hemicycle room;
  private final int rows;
  private final float width;
  private final float height;

  CardRows(Hemicycle room, int rows, float width, float height) {
    this.room = room;
    this.rows = rows;
    this.width = width;
    this.height = height;
  }

  /** The centres of so many, spread as wide as they can be; nothing if that is too many. */
  Optional<List<Packing.Place>> place(int count) {
    List<Packing.Place> best = spread(count, 1);
    if (best.size() < count) {
      return Optional.empty();
    }
    float held = 1;
    float beyond = WIDEST;
    for (int i = 0; i < HALVINGS; i++) {
      float tried = (held + beyond) / 2;
      List<Packing.Place> wider = spread(count, tried);
      if (wider.size() == count) {
        best = wider;
        held = tried;
      } else {
        beyond = tried;
      }
    }
    return Optional.of(best);
  }

  // In a row they stand so many cards' widths or heights apart.
  private List<Packing.Place> spread(int count, float apart) {
    List<Packing.Place> found = new ArrayList<>();
    if (count % 2 == 1) {
      take(0, room.high() - height / 2, found);
    }
    for (int row = 0; row < rows && found.size() < count; row++) {
      float depth = rows == 1 ? ONE : (float) row / (rows - 1);
      fill(depth, count, apart, found);
    }
    return found;
  }

  private void fill(float depth, int count, float apart, List<Packing.Place> found) {
    float across = between(room.across() - width / 2, room.daisAcross() + width / 2, depth);
    float high = between(room.high() - height / 2, room.daisHigh() + height / 2, depth);
    double from = Math.asin(Math.min(1, height / 2 / high));
    float lastX = -Float.MAX_VALUE;
    float lastY = 0;
    for (int i = 0; i <= STEPS && found.size() < count; i++) {
      double angle = from + (Math.PI / 2 - from) * i / STEPS;
      float x = (float) Math.round(-across * Math.cos(angle));
      float y = (float) Math.round(high * Math.sin(angle));
      if (x > -width / 2 * apart) {
        return;
      }
      boolean far = x - lastX >= apart * width || y - lastY >= apart * height;
      if (far && take(x, y, found)) {
        take(-x, y, found);
        lastX = x;
        lastY = y;
      }
    }
  }

  private static float between(float outer, float inner, float depth) {
    return outer + (inner - outer) * depth;
  }

  private boolean take(float x, float y, List<Packing.Place> found) {
    if (!room.isFree(x, y, width, height)) {
      return false;
    }
    for (int i = 0; i < found.size(); i++) {
      Packing.Place other = found.get(i);
      if (Math.abs(other.x() - x) < width && Math.abs(other.y() - y) < height) {
        return false;
      }
    }
    found.add(new Packing.Place(x, y));
    return true;
  }
}
