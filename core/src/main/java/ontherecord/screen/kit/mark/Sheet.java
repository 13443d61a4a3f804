package ontherecord.screen.kit.mark;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Tone;

/** A sheet of paper to lay things on: a table with a ground, a fine outline and inner margins. */
public final class Sheet extends Table {
  private final Kit kit;
  private Tone ground = Tone.SHEET;

  /** With the usual inner margins. */
  public Sheet(Kit kit) {
    this.kit = kit;
    pad(kit.u(2.3333f), kit.u(2.6667f), kit.u(2.3333f), kit.u(2.6667f));
    top().left();
  }

  /** On another ground, such as {@link Tone#SUNK} for an excerpt. */
  public Sheet on(Tone other) {
    ground = other;
    return this;
  }

  /** What it lies on. */
  public Tone ground() {
    return ground;
  }

  @Override
  protected void drawBackground(Batch batch, float parentAlpha, float x, float y) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float radius = kit.px(Length.SHEET_RADIUS);
    brush.round(x, y, getWidth(), getHeight(), radius, kit.colour(ground));
    if (ground == Tone.SHEET) {
      brush.outline(
          x, y, getWidth(), getHeight(), radius, kit.px(Length.HAIRLINE), kit.colour(Tone.RULE));
    }
  }
}
