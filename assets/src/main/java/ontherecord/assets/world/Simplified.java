package ontherecord.assets.world;

/**
 * A line on the map's grid, without the points that lie closer to it than any screen can show.
 * Since each line is kept once, neighbours still share their border to the point; its ends, where
 * borders meet, stay.
 *
 * <p>Source: D. H. Douglas, T. K. Peucker, “Algorithms for the reduction of the number of points
 * required to represent a digitized line or its caricature”, Cartographica 10 (2), 1973.
 */
final class Simplified {
  private final double[] points;
  private final boolean[] kept;
  private final double nearest;

  private Simplified(double[] points, double nearest) {
    this.points = points;
    this.nearest = nearest;
    kept = new boolean[points.length / 2];
  }

  /**
   * Leaves out what is nearer than that.
   *
   * @param points x and y in turn, at least two points
   * @param nearest in the same measure
   * @return what stays, rounded to whole numbers, x and y in turn; of a closed line at least three
   *     points and the first once more, if it has as many
   */
  static int[] of(double[] points, double nearest) {
    Simplified line = new Simplified(points, nearest);
    int last = line.kept.length - 1;
    line.kept[0] = true;
    line.kept[last] = true;
    if (line.isClosed()) {
      int far = line.farthest(0, last);
      line.kept[far] = true;
      line.keep(0, far);
      line.keep(far, last);
      line.keepTriangle(far);
    } else {
      line.keep(0, last);
    }
    return line.rounded();
  }

  private boolean isClosed() {
    int last = points.length - 2;
    return points[0] == points[last] && points[1] == points[last + 1];
  }

  private void keep(int from, int to) {
    int far = farthest(from, to);
    if (far > from && distance(far, from, to) > nearest) {
      kept[far] = true;
      keep(from, far);
      keep(far, to);
    }
  }

  // However small an island is, it is no line.
  private void keepTriangle(int far) {
    int last = kept.length - 1;
    int count = 0;
    for (boolean is : kept) {
      count += is ? 1 : 0;
    }
    if (count < 4 && last >= 3) {
      int before = farthest(0, far);
      int after = farthest(far, last);
      boolean first = after <= far || distance(before, 0, far) >= distance(after, far, last);
      kept[first ? before : after] = true;
    }
  }

  private int farthest(int from, int to) {
    int far = from;
    double most = -1;
    for (int i = from + 1; i < to; i++) {
      double away = distance(i, from, to);
      if (away > most) {
        most = away;
        far = i;
      }
    }
    return far;
  }

  private double distance(int point, int from, int to) {
    double dx = x(to) - x(from);
    double dy = y(to) - y(from);
    double px = x(point) - x(from);
    double py = y(point) - y(from);
    double length = Math.hypot(dx, dy);
    if (length == 0) {
      return Math.hypot(px, py);
    }
    double along = Math.max(0, Math.min(1, (px * dx + py * dy) / (length * length)));
    return Math.hypot(px - along * dx, py - along * dy);
  }

  private double x(int point) {
    return points[2 * point];
  }

  private double y(int point) {
    return points[2 * point + 1];
  }

  private int[] rounded() {
    int[] all = new int[points.length];
    int size = 0;
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        int x = (int) Math.round(x(i));
        int y = (int) Math.round(y(i));
        boolean again = size > 0 && all[size - 2] == x && all[size - 1] == y;
        if (!again || i == kept.length - 1) {
          all[size++] = x;
          all[size++] = y;
        }
      }
    }
    return java.util.Arrays.copyOf(all, size);
  }
}
