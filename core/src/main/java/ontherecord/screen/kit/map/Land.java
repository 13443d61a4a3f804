package ontherecord.screen.kit.map;

import java.util.List;

/**
 * A land on the map's grid, x to the east and y to the north.
 *
 * @param id ISO 3166 alpha-3 of the member state it belongs to; "" if none
 * @param x of the point that lies deepest in it
 * @param y of the same point
 * @param depth from there to the nearest border
 * @param rings x and y in turn, the last point not repeated
 */
public record Land(String id, int x, int y, int depth, List<int[]> rings) {
  public Land {
    rings = List.copyOf(rings);
  }

  /** Whether a point lies in it. */
  boolean holds(float px, float py) {
    boolean inside = false;
    for (int[] ring : rings) {
      int from = ring.length - 2;
      for (int to = 0; to < ring.length; to += 2) {
        float ay = ring[from + 1];
        float by = ring[to + 1];
        if ((ay > py) != (by > py)
            && px < (float) (ring[to] - ring[from]) * (py - ay) / (by - ay) + ring[from]) {
          inside = !inside;
        }
        from = to;
      }
    }
    return inside;
  }

  /** Its area, in squares of the grid. */
  double area() {
    double sum = 0;
    for (int[] ring : rings) {
      sum += area(ring);
    }
    return Math.abs(sum);
  }

  /** A ring's area, negative where it runs clockwise. */
  static double area(int[] ring) {
    double twice = 0;
    int from = ring.length - 2;
    for (int to = 0; to < ring.length; to += 2) {
      twice += (double) ring[from] * ring[to + 1] - (double) ring[to] * ring[from + 1];
      from = to;
    }
    return twice / 2;
  }
}
