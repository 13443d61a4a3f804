package ontherecord.screen.kit.chamber;

/**
 * How much room a flag tile takes: itself, a ring around it, and a line under it where its code
 * stands there.
 *
 * @param tile width of the flag, three quarters of which is its height
 * @param around on every side
 * @param below more under the flag
 */
public record Footprint(int tile, float around, float below) {
  float high() {
    return tile * 0.75f;
  }

  float area() {
    return (tile + 2 * around) * (high() + 2 * around + below);
  }

  float left(float x) {
    return x - tile / 2f - around;
  }

  float right(float x) {
    return x + tile / 2f + around;
  }

  float bottom(float y) {
    return y - high() / 2 - around - below;
  }

  float top(float y) {
    return y + high() / 2 + around;
  }

  /** Whether two tiles with their flags' centres there would touch. */
  boolean touch(float x1, float y1, float x2, float y2) {
    return Math.abs(x1 - x2) < tile + 2 * around && Math.abs(y1 - y2) < high() + 2 * around + below;
  }
}
