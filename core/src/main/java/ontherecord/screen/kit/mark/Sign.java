package ontherecord.screen.kit.mark;

import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import ontherecord.screen.kit.page.Kit;

/** Something drawn at a size of its own, in the middle of the place it is given. */
public abstract class Sign extends Widget {
  protected final Kit kit;
  private final float width;
  private final float height;

  /** With its size in pixels. */
  protected Sign(Kit kit, float width, float height) {
    this.kit = kit;
    this.width = (float) Math.ceil(width);
    this.height = (float) Math.ceil(height);
    setTouchable(Touchable.disabled);
  }

  protected final float centreX() {
    return Math.round(getX() + getWidth() / 2);
  }

  protected final float centreY() {
    return Math.round(getY() + getHeight() / 2);
  }

  @Override
  public float getPrefWidth() {
    return width;
  }

  @Override
  public float getPrefHeight() {
    return height;
  }
}
