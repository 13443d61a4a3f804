package ontherecord.screen.kit.mark;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Tone;

/**
 * A thin line, level or upright, as long as its place allows: {@code growX()} or {@code growY()}.
 */
public final class Rule extends Widget {
  private final Kit kit;
  private final Tone tone;
  private final int thick;

  public Rule(Kit kit) {
    this(kit, Tone.RULE, kit.px(Length.HAIRLINE));
  }

  /**
   * A line of another tone and thickness.
   *
   * @param thick in pixels
   */
  public Rule(Kit kit, Tone tone, int thick) {
    this.kit = kit;
    this.tone = tone;
    this.thick = thick;
    setTouchable(Touchable.disabled);
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    kit.brush(batch, parentAlpha * getColor().a)
        .fill(
            Math.round(getX()),
            Math.round(getY()),
            Math.round(getWidth()),
            Math.round(getHeight()),
            kit.colour(tone));
  }

  @Override
  public float getPrefWidth() {
    return thick;
  }

  @Override
  public float getPrefHeight() {
    return thick;
  }
}
