package ontherecord.screen.guide;

import com.badlogic.gdx.graphics.g2d.Batch;
import ontherecord.screen.kit.mark.Sign;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.page.Picture;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Tone;

/** A picture of a screen, 16:9, in a fine frame. */
final class Print extends Sign {
  private final String path;
  private final int wide;
  private final int high;
  private Picture picture;

  /**
   * A packed picture.
   *
   * @param wide in pixels
   */
  Print(Kit kit, String path, int wide) {
    super(kit, wide, high(wide));
    this.path = path;
    this.wide = wide;
    this.high = high(wide);
  }

  private static int high(int wide) {
    return wide * 9 / 16;
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    if (picture == null || !kit.murals().holds(picture)) {
      picture = kit.murals().packed(path, wide, high);
    }
    float left = Math.round(getX());
    float low = Math.round(getY());
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    brush.picture(picture, left, low);
    brush.outline(left, low, wide, high, 0, kit.px(Length.HAIRLINE), kit.colour(Tone.LINE));
  }
}
