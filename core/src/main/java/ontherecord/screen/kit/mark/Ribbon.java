package ontherecord.screen.kit.mark;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;

/** The spectrum as one ribbon over its cards, from one end's colour to the other's. */
public final class Ribbon extends Widget {
  private final Kit kit;
  private final int positions;

  /**
   * A ribbon in that many pieces.
   *
   * @param positions how many the spectrum has, 2 to 5
   */
  public Ribbon(Kit kit, int positions) {
    this.kit = kit;
    this.positions = positions;
    setTouchable(Touchable.disabled);
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float height = getHeight();
    float end = height / 2;
    for (int i = 0; i < positions; i++) {
      float from = Math.round(getX() + getWidth() * i / positions);
      float to = Math.round(getX() + getWidth() * (i + 1) / positions);
      float colour = kit.colour(PositionShape.of(i, positions).tone());
      if (i == 0 || i == positions - 1) {
        brush.round(from, getY(), to - from, height, end, colour);
      }
      float left = i == 0 ? from + end : from;
      float right = i == positions - 1 ? to - end : to;
      brush.fill(left, getY(), right - left, height, colour);
    }
  }

  @Override
  public float getPrefHeight() {
    return kit.u(1);
  }
}
