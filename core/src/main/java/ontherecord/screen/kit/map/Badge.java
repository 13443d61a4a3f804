package ontherecord.screen.kit.map;

import ontherecord.screen.kit.chamber.Delegate;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Tone;

/** A position's shape where a delegation lies, in pixels of the map, y upwards. */
final class Badge {
  private static final float SHAPE = 1.16f;

  private final Kit kit;
  private final Place place;
  private final int number;
  private final float anchorX;
  private final float anchorY;
  private final float radius;
  private final boolean onFill;
  float x;
  float y;

  /**
   * A badge that has not been moved yet.
   *
   * @param number the place's, on the chart
   * @param onFill whether the land is large enough to carry the shape without a ground of its own
   */
  Badge(
      Kit kit,
      Place place,
      int number,
      float anchorX,
      float anchorY,
      float radius,
      boolean onFill) {
    this.kit = kit;
    this.place = place;
    this.number = number;
    this.anchorX = anchorX;
    this.anchorY = anchorY;
    this.radius = radius;
    this.onFill = onFill;
    x = anchorX;
    y = anchorY;
  }

  Place place() {
    return place;
  }

  int number() {
    return number;
  }

  float anchorX() {
    return anchorX;
  }

  float anchorY() {
    return anchorY;
  }

  float radius() {
    return radius;
  }

  /** With the ring around it, where it wears one. */
  float reach() {
    return isMarked() ? radius + kit.px(Length.RING) : radius;
  }

  boolean isMarked() {
    return place.delegate().mark() != Delegate.Mark.NONE;
  }

  /** Whether it had to leave its land, so that a line must lead back. */
  boolean isAway() {
    return Math.hypot(x - anchorX, y - anchorY) > radius * 0.9f;
  }

  void drawLeader(Brush brush, float left, float low) {
    if (isAway()) {
      float ink = kit.colour(Tone.INK);
      float thin = Math.max(1, kit.units().unit() / 9);
      brush.flatLine(left + anchorX, low + anchorY, left + x, low + y, thin, ink);
      brush.disc(left + anchorX, low + anchorY, Math.max(2, kit.units().unit() / 4.5f), ink);
    }
  }

  void draw(Brush brush, float left, float low) {
    float atX = left + x;
    float atY = low + y;
    boolean bare = onFill && !isAway();
    if (bare) {
      place.shape().draw(brush, atX, atY, radius * SHAPE, kit.colour(Tone.ON_POSITION));
    } else {
      float rim = Math.max(1, Math.round(kit.units().unit() / 7));
      brush.disc(atX, atY, radius, kit.colour(Tone.INK));
      brush.disc(atX, atY, radius - rim, kit.colour(Tone.SHEET));
      place.shape().draw(brush, atX, atY, radius * SHAPE, kit.colour(place.shape().tone()));
    }
    if (isMarked()) {
      brush.ring(atX, atY, reach(), kit.px(Length.RING), kit.colour(Tone.ACCENT));
    }
  }
}
