package ontherecord.screen.part;

import com.badlogic.gdx.graphics.g2d.Batch;
import ontherecord.screen.kit.mark.Sign;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Tone;

/** A written page: a file of somebody's own. */
public final class PageMark extends Sign {
  private static final float WIDE = 2;
  private static final float HIGH = 2.6667f;

  public PageMark(Kit kit) {
    super(kit, kit.u(WIDE), kit.u(HIGH));
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float rim = kit.px(Length.OUTLINE);
    float ink = kit.colour(Tone.INK);
    float x = Math.round(centreX() - kit.u(WIDE) / 2f);
    float y = Math.round(centreY() - kit.u(HIGH) / 2f);
    brush.outline(x, y, kit.u(WIDE), kit.u(HIGH), kit.u(0.3f), rim, ink);
    for (int line = 1; line <= 3; line++) {
      float at = Math.round(y + kit.u(HIGH) * line / 4f - rim / 2);
      brush.fill(x + kit.u(0.5f), at, kit.u(WIDE - 1), rim, ink);
    }
  }
}
