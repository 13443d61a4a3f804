package ontherecord.screen.kit.map;

/** A piece of coast or border, on the map's grid. */
final class Line {
  static final int SEA = -1;

  private final int[] points;
  private final int one;
  private final int other;

  /**
   * A line.
   *
   * @param points x and y in turn
   * @param one index of a land that it bounds
   * @param other index of the land on its other side; {@link #SEA} if none
   */
  Line(int[] points, int one, int other) {
    this.points = points;
    this.one = one;
    this.other = other;
  }

  int[] points() {
    return points;
  }

  int one() {
    return one;
  }

  int other() {
    return other;
  }

  /** Whether it is a whole coast by itself. */
  boolean isIsland() {
    int last = points.length - 2;
    return other == SEA && points[0] == points[last] && points[1] == points[last + 1];
  }

  /** The longer side of the box around it. */
  int extent() {
    int left = Integer.MAX_VALUE;
    int right = Integer.MIN_VALUE;
    int low = Integer.MAX_VALUE;
    int high = Integer.MIN_VALUE;
    for (int at = 0; at < points.length; at += 2) {
      left = Math.min(left, points[at]);
      right = Math.max(right, points[at]);
      low = Math.min(low, points[at + 1]);
      high = Math.max(high, points[at + 1]);
    }
    return Math.max(right - left, high - low);
  }
}
