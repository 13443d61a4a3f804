package ontherecord.screen.kit.page;

import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.MathUtils;
import com.badlogic.gdx.utils.NumberUtils;

/**
 * Four-cornered pieces with a colour at each corner, sent to the batch as they come. Everything the
 * brush draws ends here, in one array that is used again and again.
 */
final class Quads {
  private static final int FLOATS = 20;

  private final float[] vertices = new float[FLOATS];
  private Batch batch;
  private Texture texture;
  private float white;
  private float alpha = 1;

  void begin(Batch target, Texture page, float whiteAt, float parentAlpha) {
    batch = target;
    texture = page;
    white = whiteAt;
    alpha = parentAlpha;
  }

  /** The colour, seen through the actor's own transparency. */
  float seen(float colour) {
    return alpha >= 1 ? colour : faded(colour, alpha);
  }

  /** The colour with its cover multiplied. */
  static float faded(float colour, float by) {
    int bits = NumberUtils.floatToIntColor(colour);
    int cover = MathUtils.round((bits >>> 24) * by);
    return NumberUtils.intToFloatColor((bits & 0x00FFFFFF) | (cover << 24));
  }

  /**
   * A piece from corner to corner, one colour along its first side (a, b), another along (c, d).
   */
  void strip(
      float ax,
      float ay,
      float bx,
      float by,
      float near,
      float cx,
      float cy,
      float dx,
      float dy,
      float far) {
    corner(0, ax, ay, near, white, white);
    corner(5, bx, by, near, white, white);
    corner(10, cx, cy, far, white, white);
    corner(15, dx, dy, far, white, white);
    batch.draw(texture, vertices, 0, FLOATS);
  }

  void picture(Picture picture, float x, float y, float width, float height, float colour) {
    corner(0, x, y, colour, picture.left, picture.bottom);
    corner(5, x, y + height, colour, picture.left, picture.top);
    corner(10, x + width, y + height, colour, picture.right, picture.top);
    corner(15, x + width, y, colour, picture.right, picture.bottom);
    batch.draw(picture.texture(), vertices, 0, FLOATS);
  }

  private void corner(int at, float x, float y, float colour, float u, float v) {
    vertices[at] = x;
    vertices[at + 1] = y;
    vertices[at + 2] = colour;
    vertices[at + 3] = u;
    vertices[at + 4] = v;
  }
}
