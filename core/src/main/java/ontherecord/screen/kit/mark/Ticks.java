package ontherecord.screen.kit.mark;

import com.badlogic.gdx.graphics.g2d.Batch;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Tone;

/** Progress, a stroke a step: made, being made (outlined), not yet made. */
public final class Ticks extends Sign {
  private static final float PITCH = 2.6667f;
  private static final float WIDE = 2;
  private static final float HIGH = 0.75f;

  private final int steps;
  private final int made;
  private final boolean underWay;
  private final float pitch;

  /**
   * So many steps, so many made.
   *
   * @param made how many are done
   * @param underWay whether the next one is being made now
   */
  public Ticks(Kit kit, int steps, int made, boolean underWay) {
    super(kit, pitch(kit, steps) * steps - gap(kit, steps), kit.u(HIGH));
    this.steps = steps;
    this.made = made;
    this.underWay = underWay;
    pitch = pitch(kit, steps);
  }

  // Above fifteen steps the strokes grow shorter, so that the bar's right side keeps its width.
  private static float pitch(Kit kit, int steps) {
    return kit.u(steps <= 15 ? PITCH : Math.max(1, PITCH * 15 / steps));
  }

  private static float gap(Kit kit, int steps) {
    return Math.round(pitch(kit, steps) * (PITCH - WIDE) / PITCH);
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float width = pitch - gap(kit, steps);
    float height = getPrefHeight();
    float y = Math.round(getY() + (getHeight() - height) / 2);
    for (int i = 0; i < steps; i++) {
      float x = Math.round(getX()) + i * pitch;
      if (i == made && underWay) {
        float stroke = kit.px(Length.HAIRLINE);
        brush.outline(
            x - 1,
            y - stroke / 2,
            width + 2,
            height + stroke,
            (height + stroke) / 2,
            stroke + 1,
            kit.colour(Tone.ACCENT));
      } else {
        Tone tone = i < made ? Tone.ACCENT : Tone.TICK;
        brush.round(x, y, width, height, height / 2, kit.colour(tone));
      }
    }
  }
}
