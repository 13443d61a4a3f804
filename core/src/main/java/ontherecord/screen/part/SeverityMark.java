package ontherecord.screen.part;

import com.badlogic.gdx.graphics.g2d.Batch;
import ontherecord.problem.Severity;
import ontherecord.screen.kit.mark.Sign;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Tone;

/** How much a problem matters: a cross on a tile, an exclamation mark in a frame, a dash. */
public final class SeverityMark extends Sign {
  private static final float SIDE = 3;

  private final Severity severity;

  public SeverityMark(Kit kit, Severity severity) {
    super(kit, kit.u(SIDE), kit.u(SIDE));
    this.severity = severity;
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float side = getPrefWidth();
    float x = centreX();
    float y = centreY();
    float stroke = kit.u(0.4f);
    float ink = kit.colour(Tone.INK);
    float radius = kit.px(Length.KEY_RADIUS);
    switch (severity) {
      case CANNOT_BE_PLAYED -> {
        brush.round(x - side / 2, y - side / 2, side, side, radius, ink);
        brush.cross(x, y, side * 0.46f, stroke, kit.colour(Tone.SHEET));
      }
      case WORTH_A_LOOK -> {
        float rim = kit.px(Length.OUTLINE);
        brush.outline(x - side / 2, y - side / 2, side, side, radius, rim, ink);
        brush.line(x, y + side * 0.26f, x, y - side * 0.04f, stroke, ink);
        brush.disc(x, y - side * 0.25f, stroke * 0.62f, ink);
      }
      case NOTE -> brush.dash(x, y, side * 0.7f, stroke, kit.colour(Tone.MUTED));
    }
  }
}
