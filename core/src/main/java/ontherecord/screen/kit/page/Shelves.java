package ontherecord.screen.kit.page;

import java.util.ArrayList;
import java.util.List;

/** Where on a square page the next small rectangle goes: rows of similar height, filled in turn. */
final class Shelves {
  /** What does not fit is told by this. */
  static final long FULL = -1;

  private static final int SLACK = 8;

  private final int size;
  private final List<Shelf> shelves = new ArrayList<>();
  private int top;

  Shelves(int size) {
    this.size = size;
  }

  /** A free place for a rectangle, as packed by {@link #at}, or {@link #FULL}. */
  long place(int width, int height) {
    Shelf best = null;
    for (Shelf shelf : shelves) {
      if (shelf.takes(width, height, size) && (best == null || shelf.height < best.height)) {
        best = shelf;
      }
    }
    if (best == null) {
      int shelfHeight = Math.min((height + SLACK - 1) / SLACK * SLACK, size - top);
      if (height > shelfHeight || width > size) {
        return FULL;
      }
      best = new Shelf(top, shelfHeight);
      shelves.add(best);
      top += shelfHeight;
    }
    long place = at(best.right, best.y);
    best.right += width;
    return place;
  }

  static int x(long place) {
    return (int) (place >> 32);
  }

  static int y(long place) {
    return (int) place;
  }

  private static long at(int x, int y) {
    return ((long) x << 32) | y;
  }

  private static final class Shelf {
    private final int y;
    private final int height;
    private int right;

    private Shelf(int y, int height) {
      this.y = y;
      this.height = height;
    }

    private boolean takes(int width, int wanted, int size) {
      return wanted <= height
          && height - wanted <= Math.max(SLACK, wanted / 4)
          && right + width <= size;
    }
  }
}
