package ontherecord.screen.kit.chamber;

import com.badlogic.gdx.graphics.g2d.Batch;
import ontherecord.screen.kit.mark.TileFace;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Box;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.text.OneLine;
import ontherecord.screen.kit.theme.Tone;

/** A candidate in its seat: flag, a box to tick at its corner, a label where there is room. */
final class PickSeat extends Card {
  /** Of the flag's width; most of it lies on the flag. */
  static final float BOX = 0.36f;

  private static final float LARGEST_BOX = 3.3333f;

  private final TileFace tile;
  private final OneLine label;
  private final float frame;
  private final float below;
  private final float lift;
  private final float box;

  PickSeat(Kit kit, CardSeats seats, Delegate candidate, String label) {
    super(kit);
    tile = new TileFace(kit, candidate.emblem(), seats.tile());
    frame = seats.frame();
    below = seats.below();
    lift = label.isEmpty() ? (float) Math.floor(below / 2) : below;
    box = Math.round(Math.min(tile.width() * BOX, kit.u(LARGEST_BOX)));
    this.label = PickChamber.label(kit, label);
    plainWhenFocused();
    setSize(tile.width() + 2 * frame, tile.height() + 2 * frame + below);
  }

  /** Puts it where its centre stands there. */
  void centre(float x, float y) {
    setPosition(Math.round(x - getWidth() / 2), Math.round(y - getHeight() / 2));
  }

  @Override
  public float radius() {
    return tile.radius() + frame;
  }

  @Override
  protected void drawBackground(Batch batch, float parentAlpha, float x, float y) {
    super.drawBackground(batch, parentAlpha, x, y);
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float low = y + frame + lift;
    tile.drawBadged(brush, x + frame, low);
    float line = label.baseline(y + frame / 2 + below / 2);
    label.draw(brush, x + frame, line, kit.colour(Tone.INK));
    float edge = x + frame + tile.width();
    // Beside a short label it may reach below the flag.
    boolean beside = label.width() > 0 && label.width() < tile.width() - box;
    float corner = low + box * (beside ? 0.15f : 0.45f);
    Box.draw(kit, brush, edge - box * 0.4f, corner, box, isChosen());
  }
}
