package ontherecord.screen.kit.press;

import com.badlogic.gdx.graphics.g2d.Batch;
import ontherecord.screen.kit.mark.Sign;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Tone;

/** A square to tick: several may be. */
public final class Box extends Sign {
  private static final float SIDE = 3.3333f;

  private boolean ticked;

  public Box(Kit kit) {
    super(kit, kit.u(SIDE), kit.u(SIDE));
  }

  /** Ticks it or not. */
  public void ticked(boolean is) {
    ticked = is;
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    draw(kit, brush, centreX(), centreY(), getPrefWidth(), ticked);
  }

  /** Draws one anywhere, with its centre there. */
  public static void draw(
      Kit kit, Brush brush, float centreX, float centreY, float side, boolean ticked) {
    float x = Math.round(centreX - side / 2);
    float y = Math.round(centreY - side / 2);
    float radius = Math.min(kit.px(Length.KEY_RADIUS), side / 4);
    if (ticked) {
      brush.round(x, y, side, side, radius, kit.colour(Tone.ACCENT));
      brush.check(
          x + side / 2, y + side / 2, side * 0.66f, side * 0.12f, kit.colour(Tone.ON_ACCENT));
    } else {
      brush.round(x, y, side, side, radius, kit.colour(Tone.SHEET));
      brush.outline(x, y, side, side, radius, kit.px(Length.OUTLINE), kit.colour(Tone.LINE));
    }
  }
}
