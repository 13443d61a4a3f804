package ontherecord.screen.kit.map;

/** A straight line from a badge to what belongs to it, in pixels. */
record Leader(float fromX, float fromY, float toX, float toY) {
  /** No line at all. */
  static final Leader NONE = new Leader(-1e6f, -1e6f, -1e6f, -1e6f);

  float length() {
    return (float) Math.hypot(toX - fromX, toY - fromY);
  }

  /** What is left of it after so many pixels. */
  Leader after(float pixels) {
    float part = Math.max(0, Math.min(1, pixels / Math.max(0.001f, length())));
    return new Leader(fromX + (toX - fromX) * part, fromY + (toY - fromY) * part, toX, toY);
  }

  /** How far a point lies from it. */
  float distance(float x, float y) {
    float dx = toX - fromX;
    float dy = toY - fromY;
    float square = dx * dx + dy * dy;
    float along = square == 0 ? 0 : ((x - fromX) * dx + (y - fromY) * dy) / square;
    float held = Math.max(0, Math.min(1, along));
    float awayX = x - fromX - held * dx;
    float awayY = y - fromY - held * dy;
    return (float) Math.sqrt(awayX * awayX + awayY * awayY);
  }

  /** Whether they cross, or one begins so near the other that they would be taken for one. */
  boolean meets(Leader other, float near) {
    return !equals(NONE)
        && !other.equals(NONE)
        && (crosses(other)
            || distance(other.fromX, other.fromY) < near
            || other.distance(fromX, fromY) < near);
  }

  boolean crosses(Leader other) {
    return side(other.fromX, other.fromY) * side(other.toX, other.toY) < 0
        && other.side(fromX, fromY) * other.side(toX, toY) < 0;
  }

  boolean crosses(Box box) {
    if (Math.max(fromX, toX) < box.left()
        || Math.min(fromX, toX) > box.right()
        || Math.max(fromY, toY) < box.low()
        || Math.min(fromY, toY) > box.high()) {
      return false;
    }
    float corners =
        side(box.left(), box.low())
            + side(box.left(), box.high())
            + side(box.right(), box.low())
            + side(box.right(), box.high());
    return Math.abs(corners) < 4;
  }

  private float side(float x, float y) {
    return Math.signum((toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX));
  }
}
