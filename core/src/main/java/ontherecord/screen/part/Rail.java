package ontherecord.screen.part;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Tone;

/** One year's piece of a rail: a disc for what is on record, a ring where you speak. */
public final class Rail extends Widget {
  private static final float RADIUS = 1;

  private final Kit kit;
  private final float down;
  private final boolean ring;
  private final boolean last;

  /**
   * One piece, as high as its place.
   *
   * @param down how far its mark's middle stands below the top, in pixels
   * @param last whether the rail ends at the mark
   */
  public Rail(Kit kit, float down, boolean ring, boolean last) {
    this.kit = kit;
    this.down = down;
    this.ring = ring;
    this.last = last;
    setTouchable(Touchable.disabled);
  }

  @Override
  public float getPrefWidth() {
    return 2 * kit.u(RADIUS);
  }

  @Override
  public float getPrefHeight() {
    return 0;
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float radius = kit.u(RADIUS);
    float x = Math.round(getX() + getWidth() / 2);
    float y = Math.round(getY() + getHeight() - down);
    float wide = kit.px(Length.RING);
    if (!last) {
      float low = getY() - kit.u(1.3333f);
      brush.fill(Math.round(x - wide / 2), low, wide, y - low, kit.colour(Tone.TICK));
    }
    if (ring) {
      brush.disc(x, y, radius, kit.colour(Tone.BACKGROUND));
      brush.ring(x, y, radius, wide, kit.colour(Tone.ACCENT));
    } else {
      brush.disc(x, y, radius, kit.colour(Tone.ACCENT));
    }
  }
}
