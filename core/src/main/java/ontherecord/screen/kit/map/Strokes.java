package ontherecord.screen.kit.map;

import java.util.Arrays;

/** How much of each pixel lines of one width cover, with round ends, row by row from the top. */
final class Strokes {
  private static final float HALF = 0.5f;

  private final int width;
  private final int height;
  private final float[] cells;
  private int first;
  private int last;

  Strokes(int width, int height) {
    this.width = width;
    this.height = height;
    cells = new float[width * height];
    first = height;
  }

  void clear() {
    Arrays.fill(cells, 0);
    first = height;
    last = 0;
  }

  /** The first row that is touched. */
  int top() {
    return Math.min(first, last);
  }

  /** The row after the last one that is touched. */
  int bottom() {
    return last;
  }

  /** A disc. */
  void dot(float x, float y, float radius) {
    line(x, y, x, y, 2 * radius);
  }

  /** A straight line. */
  void line(float fromX, float fromY, float toX, float toY, float stroke) {
    float reach = stroke / 2 + HALF;
    int left = Math.max(0, (int) Math.floor(Math.min(fromX, toX) - reach));
    int right = Math.min(width - 1, (int) Math.ceil(Math.max(fromX, toX) + reach));
    int top = Math.max(0, (int) Math.floor(Math.min(fromY, toY) - reach));
    int bottom = Math.min(height - 1, (int) Math.ceil(Math.max(fromY, toY) + reach));
    first = Math.min(first, top);
    last = Math.max(last, bottom + 1);
    float dx = toX - fromX;
    float dy = toY - fromY;
    float square = dx * dx + dy * dy;
    for (int row = top; row <= bottom; row++) {
      for (int column = left; column <= right; column++) {
        float px = column + HALF - fromX;
        float py = row + HALF - fromY;
        float along = square == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / square));
        float awayX = px - along * dx;
        float awayY = py - along * dy;
        float away = awayX * awayX + awayY * awayY;
        if (away < reach * reach) {
          // A line thinner than a pixel is fainter, not wider.
          float cover = Math.min(1, reach - (float) Math.sqrt(away)) * Math.min(1, stroke);
          int cell = row * width + column;
          cells[cell] = Math.max(cells[cell], cover);
        }
      }
    }
  }

  /** Copies one row of covers of 0 to 1. */
  void row(int row, float[] into) {
    System.arraycopy(cells, row * width, into, 0, width);
  }
}
