package ontherecord.screen.browser;

import com.badlogic.gdx.graphics.g2d.Batch;
import ontherecord.screen.kit.mark.Sign;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.view.FolderView;

/** What an entry is: a folder with its tab, a written page, a page ruled into cells. */
final class KindMark extends Sign {
  private static final float WIDE = 3.2f;
  private static final float HIGH = 2.6f;
  private static final float PAGE = 2.1f;

  private final FolderView.Kind kind;

  KindMark(Kit kit, FolderView.Kind kind) {
    super(kit, kit.u(WIDE), kit.u(HIGH));
    this.kind = kind;
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float rim = kit.px(Length.OUTLINE);
    float ink = kit.colour(Tone.INK);
    float high = kit.u(HIGH);
    float wide = kit.u(kind == FolderView.Kind.FOLDER ? WIDE : PAGE);
    float x = Math.round(centreX() - wide / 2);
    float y = Math.round(centreY() - high / 2);
    switch (kind) {
      case FOLDER -> {
        float body = Math.round(high * 0.78f);
        brush.round(x, y, wide, body, kit.u(0.3f), ink);
        brush.round(
            x, y + body - kit.u(0.4f), wide * 0.45f, high - body + kit.u(0.4f), kit.u(0.2f), ink);
      }
      case SCENARIO -> {
        brush.outline(x, y, wide, high, kit.u(0.3f), rim, ink);
        for (int line = 1; line <= 3; line++) {
          float at = Math.round(y + high * line / 4 - rim / 2);
          brush.fill(x + kit.u(0.5f), at, wide - kit.u(1), rim, ink);
        }
      }
      case SHEET -> {
        brush.outline(x, y, wide, high, kit.u(0.3f), rim, ink);
        brush.fill(Math.round(x + wide / 2 - rim / 2), y, rim, high, ink);
        brush.fill(x, Math.round(y + high / 3 - rim / 2), wide, rim, ink);
        brush.fill(x, Math.round(y + high * 2 / 3 - rim / 2), wide, rim, ink);
      }
    }
  }
}
