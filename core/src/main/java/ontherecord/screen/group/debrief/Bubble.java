package ontherecord.screen.group.debrief;

import com.badlogic.gdx.graphics.g2d.Batch;
import ontherecord.screen.kit.mark.Sign;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Tone;

/** A speech bubble: outlined where a reason was written, filled where dissent was argued. */
final class Bubble extends Sign {
  private final boolean argued;

  /** The bubble at that size, in units. */
  Bubble(Kit kit, boolean argued, float units) {
    super(kit, kit.u(units), kit.u(units));
    this.argued = argued;
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    draw(
        kit,
        kit.brush(batch, parentAlpha * getColor().a),
        centreX(),
        centreY(),
        getPrefWidth(),
        argued);
  }

  /** Draws it anywhere, as wide as given. */
  static void draw(Kit kit, Brush brush, float x, float y, float size, boolean argued) {
    float wide = Math.round(size);
    float high = Math.round(size * 0.68f);
    float left = Math.round(x - wide / 2);
    float low = Math.round(y - high / 2 + size * 0.1f);
    float stroke = Math.max(2, Math.round(size * 0.09f));
    float tail = size * 0.24f;
    float colour = kit.colour(argued ? Tone.ACCENT : Tone.INK);
    float tailX = left + wide * 0.28f;
    if (argued) {
      brush.round(left, low, wide, high, size * 0.14f, colour);
      brush.diamond(tailX, low + stroke / 2, tail * 2, colour);
      float ink = kit.colour(Tone.ON_ACCENT);
      brush.line(
          left + wide * 0.24f,
          low + high * 0.64f,
          left + wide * 0.76f,
          low + high * 0.64f,
          stroke,
          ink);
      brush.line(
          left + wide * 0.24f,
          low + high * 0.34f,
          left + wide * 0.58f,
          low + high * 0.34f,
          stroke,
          ink);
      return;
    }
    brush.round(left, low, wide, high, size * 0.14f, kit.colour(Tone.SHEET));
    brush.outline(left, low, wide, high, size * 0.14f, stroke, colour);
    brush.line(tailX, low + stroke / 2, tailX, low - tail, stroke, colour);
    brush.line(tailX, low - tail, tailX + tail, low + stroke / 2, stroke, colour);
  }
}
