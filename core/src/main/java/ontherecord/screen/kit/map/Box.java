package ontherecord.screen.kit.map;

/** A box that stands straight, in pixels, y upwards. */
record Box(float left, float low, float width, float height) {
  float right() {
    return left + width;
  }

  float high() {
    return low + height;
  }

  float middleX() {
    return left + width / 2;
  }

  float middleY() {
    return low + height / 2;
  }

  boolean holds(float x, float y) {
    return x >= left && x <= right() && y >= low && y <= high();
  }

  boolean holds(Box other) {
    return other.left >= left
        && other.right() <= right()
        && other.low >= low
        && other.high() <= high();
  }

  boolean meets(Box other) {
    return left < other.right() && other.left < right() && low < other.high() && other.low < high();
  }

  Box grown(float by) {
    return new Box(left - by, low - by, width + 2 * by, height + 2 * by);
  }

  float nearestX(float x) {
    return Math.max(left, Math.min(right(), x));
  }

  float nearestY(float y) {
    return Math.max(low, Math.min(high(), y));
  }

  /** How far a point lies outside; 0 within. */
  float distance(float x, float y) {
    return (float) Math.hypot(x - nearestX(x), y - nearestY(y));
  }
}
