package ontherecord.screen.group.lead;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Tone;

/** The wall in small, in the shape that it has. */
final class Mirror extends Widget {
  private static final float SHAPE = 16f / 9;

  private final Kit kit;
  private final Glimpse glimpse;
  private final float wide;

  /**
   * The wall.
   *
   * @param wide how wide it may be, in pixels
   */
  Mirror(Kit kit, Glimpse glimpse, float wide) {
    this.kit = kit;
    this.glimpse = glimpse;
    this.wide = wide;
    setTouchable(Touchable.disabled);
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    float rim = kit.px(Length.OUTLINE);
    if (glimpse.isThere()) {
      Texture picture = glimpse.texture();
      float scale = Math.min(getWidth() / picture.getWidth(), getHeight() / picture.getHeight());
      float width = Math.round(picture.getWidth() * scale);
      float height = Math.round(picture.getHeight() * scale);
      float x = Math.round(getX());
      float y = Math.round(getY() + getHeight() - height);
      batch.setColor(Color.WHITE);
      batch.draw(
          picture, x, y, width, height, 0, 0, picture.getWidth(), picture.getHeight(), false, true);
      kit.brush(batch, parentAlpha)
          .outline(
              x - rim, y - rim, width + 2 * rim, height + 2 * rim, 0, rim, kit.colour(Tone.INK));
    } else {
      kit.brush(batch, parentAlpha)
          .outline(getX(), getY(), getWidth(), getHeight(), 0, rim, kit.colour(Tone.LINE));
    }
  }

  @Override
  public float getPrefWidth() {
    return wide;
  }

  @Override
  public float getPrefHeight() {
    return Math.round(wide / SHAPE);
  }
}
