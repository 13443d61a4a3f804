package ontherecord.screen.kit.map;

import java.util.List;
import ontherecord.screen.kit.chamber.Delegate;
import ontherecord.screen.kit.mark.PositionShape;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Tone;

/** The shapes of a delegation's positions where it lies, in pixels of the map, y upwards. */
final class Badge {
  private static final float SHAPE = 1.16f;
  private static final float NEXT = 1.5f;
  private static final float AWAY = 0.9f;

  private final Kit kit;
  private final Delegate delegate;
  private final List<PositionShape> shapes;
  private final float anchorX;
  private final float anchorY;
  private final float radius;
  private final boolean onFill;
  float x;
  float y;

  /**
   * A badge that has not been moved yet.
   *
   * @param shapes one a position, side by side
   * @param onFill whether its land is large enough to carry the shape without a ground of its own
   */
  Badge(
      Kit kit,
      Delegate delegate,
      List<PositionShape> shapes,
      float anchorX,
      float anchorY,
      float radius,
      boolean onFill) {
    this.kit = kit;
    this.delegate = delegate;
    this.shapes = List.copyOf(shapes);
    this.anchorX = anchorX;
    this.anchorY = anchorY;
    this.radius = radius;
    this.onFill = onFill;
    x = anchorX;
    y = anchorY;
  }

  Delegate delegate() {
    return delegate;
  }

  float anchorX() {
    return anchorX;
  }

  float anchorY() {
    return anchorY;
  }

  boolean isMarked() {
    return delegate.mark() != Delegate.Mark.NONE;
  }

  /** From its middle to its left side, with the ring around it where it wears one. */
  float wide() {
    return high() + (shapes.size() - 1) * radius * NEXT / 2;
  }

  /** From its middle to its top. */
  float high() {
    return isMarked() ? radius + kit.px(Length.RING) : radius;
  }

  Box box() {
    return new Box(x - wide(), y - high(), 2 * wide(), 2 * high());
  }

  boolean isRound() {
    return shapes.size() == 1 && !isBox();
  }

  /** Whether it is only to be picked, which is done in a square box. */
  boolean isBox() {
    return shapes.get(0) == PositionShape.HOLLOW;
  }

  /** From its middle to its edge in a direction of length 1. */
  float reach(float acrossX, float upY) {
    return 1 / (float) Math.hypot(acrossX / wide(), upY / high());
  }

  /** Whether it had to leave its land, so that a line must lead back. */
  boolean isAway() {
    return Math.hypot(x - anchorX, y - anchorY) > radius * AWAY;
  }

  /** Whether its shape stands on the land's own colour. */
  boolean isBare() {
    return onFill && !isAway();
  }

  void drawLeader(Brush brush, float left, float low) {
    if (isAway()) {
      float ink = kit.colour(Tone.INK);
      float thin = Math.max(1, kit.units().unit() / 9);
      brush.flatLine(left + anchorX, low + anchorY, left + x, low + y, thin, ink);
      brush.disc(left + anchorX, low + anchorY, Math.max(2, kit.units().unit() / 5), ink);
    }
  }

  void draw(Brush brush, float left, float low) {
    float atX = left + x;
    float atY = low + y;
    float half = wide() - high() + radius;
    if (!isBare()) {
      float rim = Math.max(1, Math.round(kit.units().unit() / 7));
      pill(brush, atX, atY, half, radius, Tone.INK);
      pill(brush, atX, atY, half - rim, radius - rim, Tone.SHEET);
    }
    float shapeX = atX - (shapes.size() - 1) * radius * NEXT / 2;
    for (int i = 0; i < shapes.size(); i++) {
      PositionShape shape = shapes.get(i);
      Tone tone = isBare() ? Tone.ON_POSITION : shape.tone();
      shape.draw(brush, shapeX, atY, radius * SHAPE, kit.colour(tone));
      shapeX += radius * NEXT;
    }
    if (isMarked()) {
      brush.outline(
          atX - wide(),
          atY - high(),
          2 * wide(),
          2 * high(),
          high(),
          kit.px(Length.RING),
          kit.colour(Tone.ACCENT));
    }
  }

  private void pill(Brush brush, float atX, float atY, float half, float size, Tone tone) {
    brush.round(atX - half, atY - size, 2 * half, 2 * size, size, kit.colour(tone));
  }
}
