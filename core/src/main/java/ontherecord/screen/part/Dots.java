package ontherecord.screen.part;

import com.badlogic.gdx.graphics.g2d.Batch;
import java.util.List;
import ontherecord.screen.kit.mark.Sign;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Tone;

/** A dot an issue, in a fixed order: filled where a position is recorded, else a ring. */
public final class Dots extends Sign {
  private static final float SIZE = 1.3333f;
  private static final float PITCH = 1.8f;

  private final List<Boolean> filled;
  private final int columns;

  /**
   * Dots in rows of equal length.
   *
   * @param columns how many stand in a row
   */
  public Dots(Kit kit, List<Boolean> filled, int columns) {
    super(kit, wide(kit, Math.min(filled.size(), columns)), wide(kit, rows(filled, columns)));
    this.filled = List.copyOf(filled);
    this.columns = columns;
  }

  /** One dot. */
  public static Dots one(Kit kit, boolean filled) {
    return new Dots(kit, List.of(filled), 1);
  }

  private static int rows(List<Boolean> filled, int columns) {
    return (filled.size() + columns - 1) / columns;
  }

  private static float wide(Kit kit, int dots) {
    return (dots - 1) * kit.u(PITCH) + kit.u(SIZE);
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float radius = kit.u(SIZE) / 2f;
    float pitch = kit.u(PITCH);
    float left = Math.round(getX() + getWidth() - getPrefWidth()) + radius;
    float top = Math.round(getY() + (getHeight() + getPrefHeight()) / 2) - radius;
    for (int i = 0; i < filled.size(); i++) {
      int row = i / columns;
      float x = left + i % columns * pitch;
      float y = top - row * pitch;
      if (filled.get(i)) {
        brush.disc(x, y, radius, kit.colour(Tone.ACCENT));
      } else {
        brush.ring(x, y, radius, kit.px(Length.OUTLINE), kit.colour(Tone.HOLLOW));
      }
    }
  }
}
