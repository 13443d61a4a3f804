package ontherecord.screen.kit.map;

import java.util.Arrays;

/**
 * How much of each pixel a shape covers, exactly, row by row from the top. Shapes that touch along
 * a border add up without a seam.
 *
 * <p>Source: signed areas summed along each row, as in R. Levien's font-rs, 2016.
 */
final class Coverage {
  private final int width;
  private final int height;
  private final int stride;
  private final float[] cells;
  private int top;
  private int bottom;

  Coverage(int width, int height) {
    this.width = width;
    this.height = height;
    stride = width + 2;
    cells = new float[stride * height + 2];
    top = height;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  void clear() {
    Arrays.fill(cells, 0);
    top = height;
    bottom = 0;
  }

  /** The first row that is touched. */
  int top() {
    return Math.min(top, bottom);
  }

  /** The row after the last one that is touched. */
  int bottom() {
    return bottom;
  }

  /** Adds one side of a shape; all its sides make it whole. */
  void edge(float fromX, float fromY, float toX, float toY) {
    if (fromY == toY) {
      return;
    }
    boolean down = fromY < toY;
    float upper = Math.max(0, down ? fromY : toY);
    float lower = Math.min(height, down ? toY : fromY);
    float slope = (toX - fromX) / (toY - fromY);
    float start = down ? fromX : toX;
    top = Math.min(top, (int) upper);
    bottom = Math.max(bottom, (int) Math.ceil(lower));
    float x = start + (upper - (down ? fromY : toY)) * slope;
    for (int row = (int) upper; row < lower; row++) {
      float part = Math.min(row + 1, lower) - Math.max(row, upper);
      float next = x + slope * part;
      row(row * stride, held(x), held(next), down ? part : -part);
      x = next;
    }
  }

  private float held(float x) {
    return Math.max(0, Math.min(width, x));
  }

  private void row(int start, float x, float next, float amount) {
    float left = Math.min(x, next);
    float right = Math.max(x, next);
    int first = (int) left;
    int last = (int) Math.ceil(right);
    if (last <= first + 1) {
      float beyond = (left + right) / 2 - first;
      cells[start + first] += amount - amount * beyond;
      cells[start + first + 1] += amount * beyond;
      return;
    }
    float per = 1 / (right - left);
    float before = 1 - (left - first);
    float head = per * before * before / 2;
    float after = right - last + 1;
    float tail = per * after * after / 2;
    cells[start + first] += amount * head;
    if (last == first + 2) {
      cells[start + first + 1] += amount * (1 - head - tail);
    } else {
      float second = per * (before + 0.5f);
      cells[start + first + 1] += amount * (second - head);
      for (int i = first + 2; i < last - 1; i++) {
        cells[start + i] += amount * per;
      }
      float most = second + (last - first - 3) * per;
      cells[start + last - 1] += amount * (1 - most - tail);
    }
    cells[start + last] += amount * tail;
  }

  /** Turns one row into covers of 0 to 1. */
  void row(int row, float[] into) {
    float sum = 0;
    int start = row * stride;
    for (int i = 0; i < width; i++) {
      sum += cells[start + i];
      into[i] = Math.min(1, Math.abs(sum));
    }
  }
}
