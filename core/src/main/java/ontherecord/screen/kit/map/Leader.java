package ontherecord.screen.kit.map;

/** A straight line from a badge to what belongs to it, in pixels. */
record Leader(float fromX, float fromY, float toX, float toY) {
  /** No line at all. */
  static final Leader NONE = new Leader(-1e6f, -1e6f, -1e6f, -1e6f);

  float length() {
    return (float) Math.hypot(toX - fromX, toY - fromY);
  }

  /** How far a point lies from it. */
  float distance(float x, float y) {
    float dx = toX - fromX;
    float dy = toY - fromY;
    float square = dx * dx + dy * dy;
    float along = square == 0 ? 0 : ((x - fromX) * dx + (y - fromY) * dy) / square;
    float held = Math.max(0, Math.min(1, along));
    return (float) Math.hypot(x - fromX - held * dx, y - fromY - held * dy);
  }

  boolean crosses(Leader other) {
    return side(other.fromX, other.fromY) * side(other.toX, other.toY) < 0
        && other.side(fromX, fromY) * other.side(toX, toY) < 0;
  }

  boolean crosses(Box box) {
    return box.holds(fromX, fromY)
        || box.holds(toX, toY)
        || crosses(new Leader(box.left(), box.low(), box.right(), box.high()))
        || crosses(new Leader(box.left(), box.high(), box.right(), box.low()));
  }

  private float side(float x, float y) {
    return Math.signum((toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX));
  }
}
