package ontherecord.screen.kit.mark;

import com.badlogic.gdx.graphics.g2d.Batch;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Tone;

/** How demanding something is: one to three rising bars filled. */
public final class Level extends Sign {
  private final int level;

  /**
   * That level.
   *
   * @param level 1 to 3
   */
  public Level(Kit kit, int level) {
    super(kit, kit.u(3.5f), kit.u(2));
    this.level = level;
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float bar = kit.u(0.8f);
    float gap = kit.u(0.4f);
    float low = centreY() - getPrefHeight() / 2;
    for (int i = 0; i < 3; i++) {
      float height = kit.u(0.6f + 0.7f * i);
      Tone tone = i < level ? Tone.INK : Tone.TICK;
      brush.round(
          Math.round(getX()) + i * (bar + gap), low, bar, height, bar / 4, kit.colour(tone));
    }
  }
}
