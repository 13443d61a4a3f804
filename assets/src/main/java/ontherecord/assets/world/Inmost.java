package ontherecord.assets.world;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The point of a polygon that lies deepest in it, where a badge stands best, found by quartering
 * squares.
 *
 * <p>Source: the idea is V. Agafonkin's, “A new algorithm for finding a visual center of a
 * polygon”, 2016.
 */
final class Inmost {
  private static final double EXACT = 0.01;

  private final List<int[]> rings;

  private Inmost(List<int[]> rings) {
    this.rings = rings;
  }

  /**
   * A point and how deep it lies.
   *
   * @param depth to the nearest border; 0 or less where it lies in none of the rings
   */
  record Point(double x, double y, double depth) {}

  private record Square(Point middle, double half) {
    double promise() {
      return middle.depth() + half * Math.sqrt(2);
    }
  }

  /**
   * The deepest point.
   *
   * @param rings x and y in turn, the outer ring first
   */
  static Point of(List<int[]> rings) {
    return new Inmost(rings).search();
  }

  private Point search() {
    int[] outer = rings.get(0);
    int left = Integer.MAX_VALUE;
    int right = Integer.MIN_VALUE;
    int low = Integer.MAX_VALUE;
    int high = Integer.MIN_VALUE;
    for (int at = 0; at < outer.length; at += 2) {
      left = Math.min(left, outer[at]);
      right = Math.max(right, outer[at]);
      low = Math.min(low, outer[at + 1]);
      high = Math.max(high, outer[at + 1]);
    }
    double half = Math.max(1, Math.min(right - left, high - low)) / 2.0;
    PriorityQueue<Square> open =
        new PriorityQueue<>(Comparator.comparingDouble(Square::promise).reversed());
    for (double x = left + half; x < right + half; x += 2 * half) {
      for (double y = low + half; y < high + half; y += 2 * half) {
        open.add(new Square(at(x, y), half));
      }
    }
    Point best = at((left + right) / 2.0, (low + high) / 2.0);
    double enough = Math.max(0.5, half * EXACT);
    while (!open.isEmpty()) {
      Square square = open.poll();
      if (square.middle().depth() > best.depth()) {
        best = square.middle();
      }
      if (square.promise() - best.depth() > enough) {
        double quarter = square.half() / 2;
        for (int i = 0; i < 4; i++) {
          double x = square.middle().x() + (i % 2 == 0 ? -quarter : quarter);
          double y = square.middle().y() + (i < 2 ? -quarter : quarter);
          open.add(new Square(at(x, y), quarter));
        }
      }
    }
    return best;
  }

  private Point at(double x, double y) {
    boolean inside = false;
    double nearest = Double.MAX_VALUE;
    for (int[] ring : rings) {
      int from = ring.length - 2;
      for (int to = 0; to < ring.length; to += 2) {
        double ax = ring[from];
        double ay = ring[from + 1];
        double bx = ring[to];
        double by = ring[to + 1];
        if ((ay > y) != (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax) {
          inside = !inside;
        }
        nearest = Math.min(nearest, distance(x, y, ax, ay, bx, by));
        from = to;
      }
    }
    return new Point(x, y, inside ? nearest : -nearest);
  }

  private static double distance(double x, double y, double ax, double ay, double bx, double by) {
    double dx = bx - ax;
    double dy = by - ay;
    double square = dx * dx + dy * dy;
    double along = square == 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / square;
    double held = Math.max(0, Math.min(1, along));
    return Math.hypot(x - ax - held * dx, y - ay - held * dy);
  }
}
