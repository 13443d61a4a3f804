package ontherecord.screen.part;

import com.badlogic.gdx.graphics.g2d.Batch;
import ontherecord.screen.kit.mark.Sign;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Tone;

/** A sheet, half paper and half ink: the colours can be turned round. */
public final class ThemeMark extends Sign {
  private static final float SIDE = 2.3333f;

  public ThemeMark(Kit kit) {
    super(kit, kit.u(SIDE), kit.u(SIDE));
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float side = getPrefWidth();
    float x = Math.round(centreX() - side / 2);
    float y = Math.round(centreY() - side / 2);
    float half = Math.round(side / 2);
    float ink = kit.colour(Tone.INK);
    float radius = kit.px(Length.KEY_RADIUS) / 2f;
    brush.outline(x, y, side, side, radius, kit.px(Length.OUTLINE), ink);
    brush.fill(x + half, y + radius, side - half, side - 2 * radius, ink);
    brush.fill(x + half, y, side - half - radius, side, ink);
  }
}
