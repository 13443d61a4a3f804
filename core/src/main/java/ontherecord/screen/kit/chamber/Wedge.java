package ontherecord.screen.kit.chamber;

/**
 * A slice of the chamber between two radii and two angles, in pixels and degrees anticlockwise from
 * the right.
 */
public record Wedge(float inner, float outer, float from, float to) {
  /** The angle in its middle. */
  public float middle() {
    return (from + to) / 2;
  }

  float area() {
    return (float) (Math.PI * (outer * outer - inner * inner) * (to - from) / 360);
  }

  /** Whether a tile whose flag's centre is there lies wholly within, that far from every edge. */
  boolean holds(Footprint print, float x, float y, float margin) {
    float left = print.left(x);
    float right = print.right(x);
    float bottom = print.bottom(y);
    float top = print.top(y);
    float farX = Math.max(Math.abs(left), Math.abs(right));
    float nearX = Math.max(0, Math.max(left, -right));
    float nearY = Math.max(0, bottom);
    return bottom >= 0
        && Math.hypot(farX, top) <= outer - margin
        && Math.hypot(nearX, nearY) >= inner + margin
        && beside(left, right, bottom, top, from, 1) >= margin
        && beside(left, right, bottom, top, to, -1) >= margin;
  }

  // How far the nearest corner lies on the inner side of the ray at that angle.
  private static float beside(
      float left, float right, float bottom, float top, float angle, int side) {
    double radians = Math.toRadians(angle);
    double outX = -Math.sin(radians) * side;
    double outY = Math.cos(radians) * side;
    double nearX = outX > 0 ? left : right;
    double nearY = outY > 0 ? bottom : top;
    return (float) (nearX * outX + nearY * outY);
  }
}
