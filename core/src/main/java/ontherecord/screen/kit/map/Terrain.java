package ontherecord.screen.kit.map;

import java.util.function.IntPredicate;

/** How much of a box on the map is land, and how much of it means something. */
final class Terrain {
  private static final float COARSE = 4;
  private static final float DOT = 0.4f;

  private final double[] land;
  private final double[] members;
  private final double[] recorded;
  private final Coverage coverage;
  private final Specks specks;
  private final float unit;

  Terrain(Scale scale, Fills fills, float unit) {
    this.unit = unit;
    specks = new Specks(scale, unit);
    Scale coarse = scale.by(1 / COARSE);
    coverage = new Coverage(coarse.width(), coarse.height());
    land = sums(coarse, i -> true);
    members = sums(coarse, fills::isMember);
    recorded = sums(coarse, fills::isRecorded);
  }

  /** The part of a box that is land, 0 to 1; pixels of the map from its lower left corner. */
  float land(Box box) {
    return part(land, box);
  }

  /** The part that is a member's land. */
  float members(Box box) {
    return part(members, box);
  }

  /** The part that is the land of one with a position of its own. */
  float recorded(Box box) {
    return part(recorded, box);
  }

  // Each cell holds the sum of all that lie above it and to its left.
  private double[] sums(Scale coarse, IntPredicate which) {
    coverage.clear();
    for (int i = 0; i < coarse.world().lands().size(); i++) {
      if (which.test(i)) {
        Land land = coarse.world().lands().get(i);
        coarse.cover(coverage, land);
        if (specks.has(i)) {
          dot(coarse.x(land.x()), coarse.down(land.y()), DOT * unit / COARSE);
        }
      }
    }
    int wide = coverage.width() + 1;
    double[] sums = new double[wide * (coverage.height() + 1)];
    float[] row = new float[coverage.width()];
    for (int y = 0; y < coverage.height(); y++) {
      coverage.row(y, row);
      double sum = 0;
      for (int x = 0; x < row.length; x++) {
        sum += row[x];
        sums[(y + 1) * wide + x + 1] = sums[y * wide + x + 1] + sum;
      }
    }
    return sums;
  }

  private void dot(float x, float y, float half) {
    coverage.edge(x - half, y - half, x - half, y + half);
    coverage.edge(x + half, y + half, x + half, y - half);
  }

  private float part(double[] sums, Box box) {
    int left = column(box.left());
    int right = column(box.right());
    int top = row(box.high());
    int bottom = row(box.low());
    int wide = coverage.width() + 1;
    double sum =
        sums[bottom * wide + right]
            - sums[top * wide + right]
            - sums[bottom * wide + left]
            + sums[top * wide + left];
    return (float) (sum * COARSE * COARSE / (box.width() * box.height()));
  }

  private int column(float x) {
    return Math.max(0, Math.min(coverage.width(), Math.round(x / COARSE)));
  }

  private int row(float y) {
    return Math.max(0, Math.min(coverage.height(), coverage.height() - Math.round(y / COARSE)));
  }
}
