package ontherecord.screen.group.standings;

import com.badlogic.gdx.graphics.g2d.Batch;
import ontherecord.screen.kit.mark.Sign;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.view.group.StandingsView.Result;

/** A result as a row of strokes, one a round that counted, filled as far as it was earned. */
final class Share extends Sign {
  private static final int QUARTERS = 4;
  private static final float HIGH = 0.9f;
  private static final float WIDEST = 2.6667f;

  private final Result result;
  private final int strokes;

  /**
   * A result.
   *
   * @param wide in units
   */
  Share(Kit kit, Result result, float wide) {
    super(kit, kit.u(wide), kit.u(HIGH));
    this.result = result;
    strokes = Math.max(1, (result.possible() + QUARTERS - 1) / QUARTERS);
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float high = getPrefHeight();
    float gap = Math.max(2, kit.u(0.5f));
    float pitch = Math.min((getPrefWidth() + gap) / strokes, kit.u(WIDEST) + gap);
    float low = centreY() - Math.round(high / 2);
    float earned = result.earned() / (float) QUARTERS;
    for (int i = 0; i < strokes; i++) {
      float left = Math.round(getX() + i * pitch);
      float wide = Math.round(getX() + (i + 1) * pitch - gap) - left;
      brush.round(left, low, wide, high, high / 3, kit.colour(Tone.TICK));
      float filled = Math.round(wide * Math.max(0, Math.min(1, earned - i)));
      if (filled > 0) {
        brush.round(left, low, filled, high, Math.min(high / 3, filled / 2), kit.colour(Tone.INK));
      }
    }
  }
}
