package ontherecord.screen.kit.mark;

import com.badlogic.gdx.graphics.g2d.Batch;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Tone;

/**
 * What an answer was worth, in quarters: 4 is a disc with a check, 3 to 1 a part of a disc, 0 a
 * ring with a dash. Never red, never green.
 */
public final class OutcomeMark extends Sign {
  private final int quarters;

  /**
   * The mark for so much credit.
   *
   * @param quarters 0 to 4
   * @param units its diameter: 3⅓ in a row, 7½ beside a verdict
   */
  public OutcomeMark(Kit kit, int quarters, float units) {
    super(kit, kit.u(units), kit.u(units));
    if (quarters < 0 || quarters > 4) {
      throw new IllegalArgumentException("credit is 0 to 4 quarters, not " + quarters);
    }
    this.quarters = quarters;
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    draw(
        kit,
        kit.brush(batch, parentAlpha * getColor().a),
        centreX(),
        centreY(),
        getPrefWidth(),
        quarters);
  }

  /** Draws the mark for so many quarters anywhere. */
  public static void draw(Kit kit, Brush brush, float x, float y, float size, int quarters) {
    float accent = kit.colour(Tone.ACCENT);
    float radius = size / 2;
    float stroke = Math.max(2, Math.round(size * 0.075f));
    if (quarters == 4) {
      brush.disc(x, y, radius, accent);
      brush.check(x, y, size * 0.62f, size * 0.095f, kit.colour(Tone.ON_ACCENT));
      return;
    }
    brush.ring(x, y, radius, stroke, accent);
    if (quarters == 0) {
      brush.dash(x, y, size * 0.46f, stroke, accent);
    } else if (quarters == 2) {
      brush.pie(x, y, radius - stroke / 2, 90, 180, accent);
    } else {
      brush.pie(x, y, radius - stroke / 2, 90, quarters * 90, accent);
    }
  }
}
