package ontherecord.screen.kit.chamber;

import com.badlogic.gdx.math.Rectangle;
import java.util.List;
import ontherecord.screen.kit.mark.PositionShape;
import ontherecord.screen.kit.mark.Tag;
import ontherecord.screen.kit.mark.TileFace;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.OneLine;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/**
 * One delegation in its seat, as it is drawn: flag, badge, code or pill, and its name on demand.
 */
final class SeatFace {
  private static final float NAME_HIGH = 3.3333f;
  private static final float LABEL = 2.5f;
  private static final float MIDDLE = 13;
  private static final float WIDE = 72;

  private final Kit kit;
  private final Seats.Seat seat;
  private final Delegate delegate;
  private final PositionShape shape;
  private final TileFace tile;
  private final OneLine code;
  private final OneLine name;
  private final Tag pill;
  private final boolean coded;
  private final float badge;
  private float middle;
  private float nameX;
  private float nameY;

  SeatFace(
      Kit kit, Seats seats, Seats.Seat seat, Delegate delegate, PositionShape shape, Room room) {
    this.kit = kit;
    this.seat = seat;
    this.delegate = delegate;
    this.shape = shape;
    tile = new TileFace(kit, delegate.emblem(), seats.tile());
    coded = seats.coded();
    badge = Math.min(seats.tile() * (coded ? 0.38f : 0.42f), kit.u(3));
    code = new OneLine(kit, delegate.code(), Weight.SEMIBOLD, kit.size(Style.CAPITALS));
    name = new OneLine(kit, delegate.name(), Weight.SEMIBOLD, kit.size(Style.CAPTION));
    pill =
        switch (delegate.mark()) {
          case YOU -> Tag.you(kit, room.you());
          case ASKED -> Tag.plain(kit, room.asked());
          case NONE -> Tag.plain(kit, "");
        };
  }

  int wedge() {
    return seat.wedge();
  }

  boolean isMarked() {
    return delegate.mark() != Delegate.Mark.NONE;
  }

  boolean covers(float x, float y) {
    return Math.abs(x - seat.x()) <= tile.width() / 2f
        && Math.abs(y - seat.y()) <= tile.height() / 2f;
  }

  /** What a focus ring goes around: the flag, and its own ring where it wears one. */
  void bounds(Rectangle bounds, float x, float y) {
    float ring = isMarked() ? ring() : 0;
    bounds.set(
        Math.round(x + seat.x() - tile.width() / 2f) - ring,
        Math.round(y + seat.y() - tile.height() / 2f) - ring,
        tile.width() + 2 * ring,
        tile.height() + 2 * ring);
  }

  /**
   * Draws the seat.
   *
   * @param lift how far below its place it is on its way to it, in pixels
   * @param named whether its name is shown, which takes its label's place
   */
  void draw(Brush brush, float x, float y, float lift, boolean named) {
    float left = Math.round(x + seat.x() - tile.width() / 2f);
    float low = Math.round(y + seat.y() - tile.height() / 2f - lift);
    if (coded) {
      tile.draw(brush, left, low);
    } else {
      tile.drawBadged(brush, left, low);
    }
    if (isMarked()) {
      drawRing(brush, left, low);
    }
    float badgeX = left + tile.width() - badge * 0.38f;
    drawBadge(brush, badgeX, low + badgeUp());
    if (coded && !named) {
      float line = low - kit.u(1.4f);
      if (isMarked()) {
        pill.draw(brush, left + pill.getPrefWidth() / 2, line - kit.u(0.3f));
      } else {
        code.draw(brush, left, code.baseline(line), kit.colour(Tone.INK));
      }
    }
  }

  // At the flag's lower corner: half below it beside a short code, on it where there is no room.
  private float badgeUp() {
    boolean room = coded && !isMarked() && code.width() + badge * 0.9f < tile.width();
    return room ? -badge * 0.2f : badge * 0.35f;
  }

  private void drawRing(Brush brush, float left, float low) {
    float ring = ring();
    brush.outline(
        left - ring,
        low - ring,
        tile.width() + 2 * ring,
        tile.height() + 2 * ring,
        tile.radius() + ring,
        ring,
        kit.colour(Tone.ACCENT));
  }

  private float ring() {
    return Math.max(2, Math.min(kit.px(Length.RING), Math.round(tile.width() / 10f)));
  }

  private void drawBadge(Brush brush, float x, float y) {
    float radius = badge / 2;
    brush.disc(x, y, radius, kit.colour(Tone.SHEET));
    brush.ring(x, y, radius, Math.max(1, badge / 24), kit.colour(Tone.RULE));
    shape.draw(brush, x, y, badge * 0.5f, kit.colour(shape.tone()));
  }

  /**
   * Finds the place for the name around the flag where it hides least of the others, within the
   * chamber.
   */
  void placeName(List<SeatFace> others, float width, float height) {
    middle = kit.u(MIDDLE) * width / kit.u(WIDE);
    float high = kit.u(NAME_HIGH);
    float wide = name.width() + kit.u(2);
    float away = kit.u(1.3333f);
    float middleX = seat.x() - wide / 2;
    float beside = tile.width() / 2f + away;
    float up = tile.height() / 2f + away;
    float label = coded ? kit.u(LABEL) : 0;
    // Where its code stands, which the name says better; above; below; at either side.
    float[] lefts = {middleX, middleX, middleX, seat.x() - beside - wide, seat.x() + beside};
    float[] lows = {
      seat.y() - tile.height() / 2f - kit.u(0.9f) - high,
      seat.y() + up,
      seat.y() - up - label - high,
      seat.y() - high / 2,
      seat.y() - high / 2
    };
    float least = Float.MAX_VALUE;
    for (int i = coded ? 0 : 1; i < lefts.length; i++) {
      float left = Math.max(-width / 2, Math.min(lefts[i], width / 2 - wide));
      float low = Math.max(-kit.u(1.3333f), Math.min(lows[i], height - high));
      float hidden = i * 0.01f + hiddenMiddle(left, low, wide, high);
      for (SeatFace other : others) {
        float labelled = other == this ? 0 : label;
        hidden += (other == this ? 9 : 1) * other.hiddenBy(left, low, wide, high, labelled);
      }
      if (hidden < least) {
        least = hidden;
        nameX = left;
        nameY = low;
      }
    }
  }

  // How much it would hide of the band and the figure in the middle.
  private float hiddenMiddle(float left, float low, float wide, float high) {
    float x = Math.min(left + wide, middle) - Math.max(left, -middle);
    float y = Math.min(low + high, middle) - low;
    return x > 0 && y > 0 ? x * y : 0;
  }

  private float hiddenBy(float left, float low, float wide, float high, float label) {
    float right = Math.min(left + wide, seat.x() + tile.width() / 2f);
    float top = Math.min(low + high, seat.y() + tile.height() / 2f);
    float x = right - Math.max(left, seat.x() - tile.width() / 2f);
    float y = top - Math.max(low, seat.y() - tile.height() / 2f - label);
    return x > 0 && y > 0 ? x * y : 0;
  }

  /** Shows the name where it was placed. */
  void drawName(Brush brush, float x, float y) {
    float wide = name.width() + kit.u(2);
    float high = kit.u(NAME_HIGH);
    float left = Math.round(x + nameX);
    float low = Math.round(y + nameY);
    brush.round(left, low, wide, high, kit.px(Length.KEY_RADIUS), kit.colour(Tone.INK));
    name.centred(brush, left + wide / 2, low + high / 2, kit.colour(Tone.BACKGROUND));
  }
}
