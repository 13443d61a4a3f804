package ontherecord.screen.kit.chamber;

import com.badlogic.gdx.math.Rectangle;
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

  SeatFace(
      Kit kit, Seats seats, Seats.Seat seat, Delegate delegate, PositionShape shape, Room room) {
    this.kit = kit;
    this.seat = seat;
    this.delegate = delegate;
    this.shape = shape;
    tile = new TileFace(kit, delegate.emblem(), seats.tile());
    coded = seats.coded();
    badge = Math.min(seats.tile() * 0.42f, kit.u(3));
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

  void bounds(Rectangle bounds, float x, float y) {
    bounds.set(
        Math.round(x + seat.x() - tile.width() / 2f),
        Math.round(y + seat.y() - tile.height() / 2f),
        tile.width(),
        tile.height());
  }

  void draw(Brush brush, float x, float y, float lift) {
    float left = Math.round(x + seat.x() - tile.width() / 2f);
    float low = Math.round(y + seat.y() - tile.height() / 2f - lift);
    tile.draw(brush, left, low);
    if (isMarked()) {
      drawRing(brush, left, low);
    }
    float badgeX = left + tile.width() - badge * 0.38f;
    drawBadge(brush, badgeX, low + badgeUp());
    if (coded) {
      float line = low - kit.u(1.4f);
      if (isMarked()) {
        pill.draw(brush, left + pill.getPrefWidth() / 2, line - kit.u(0.3f));
      } else {
        code.draw(brush, left, code.baseline(line), kit.colour(Tone.INK));
      }
    }
  }

  // At the flag's lower corner, but above it where a pill takes the whole width below.
  private float badgeUp() {
    if (coded && isMarked() && pill.getPrefWidth() > tile.width() - badge) {
      return tile.height() - badge * 0.3f;
    }
    return coded ? -badge * 0.2f : badge * 0.3f;
  }

  private void drawRing(Brush brush, float left, float low) {
    float ring = Math.max(2, Math.min(kit.px(Length.RING), tile.width() / 10f));
    brush.outline(
        left - ring,
        low - ring,
        tile.width() + 2 * ring,
        tile.height() + 2 * ring,
        tile.radius() + ring,
        ring,
        kit.colour(Tone.ACCENT));
  }

  private void drawBadge(Brush brush, float x, float y) {
    float radius = badge / 2;
    brush.disc(x, y, radius, kit.colour(Tone.SHEET));
    brush.ring(x, y, radius, Math.max(1, badge / 24), kit.colour(Tone.RULE));
    shape.draw(brush, x, y, badge * 0.5f, kit.colour(shape.tone()));
  }

  /** Shows the name over the flag, within the chamber's sides. */
  void drawName(Brush brush, float x, float y, float leftmost, float rightmost) {
    float width = name.width() + kit.u(2);
    float height = kit.u(3.3333f);
    float left = x + seat.x() - width / 2;
    left = Math.round(Math.max(leftmost, Math.min(left, rightmost - width)));
    float low = Math.round(y + seat.y() + tile.height() / 2f + kit.u(1.3333f));
    brush.round(left, low, width, height, kit.px(Length.KEY_RADIUS), kit.colour(Tone.INK));
    name.centred(brush, left + width / 2, low + height / 2, kit.colour(Tone.BACKGROUND));
  }
}
