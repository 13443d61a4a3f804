package ontherecord.screen.kit.map;

import com.badlogic.gdx.utils.NumberUtils;
import java.nio.IntBuffer;

/** Pixels to be covered with colours, clear at first, row by row from the top. */
final class Canvas {
  private final int width;
  private final int[] pixels;
  private final float[] covers;

  Canvas(int width, int height) {
    this.width = width;
    pixels = new int[width * height];
    covers = new float[width];
  }

  /** Lays a colour over a row by the covers found in {@link #covers}. */
  void lay(int row, float colour) {
    lay(row, colour, colour, 0);
  }

  /**
   * The same in slanting stripes of two colours.
   *
   * @param stripe their width in pixels; 0 for the first colour alone
   */
  void lay(int row, float colour, float second, float stripe) {
    int one = NumberUtils.floatToIntColor(colour);
    int two = NumberUtils.floatToIntColor(second);
    int start = row * width;
    for (int x = 0; x < width; x++) {
      if (covers[x] > 0) {
        int over = stripe > 0 && ((int) ((x + row) / stripe) & 1) == 1 ? two : one;
        pixels[start + x] = over(pixels[start + x], over, covers[x]);
      }
    }
  }

  /** Where a row of covers is to be put before it is laid. */
  float[] covers() {
    return covers;
  }

  private static int over(int under, int colour, float cover) {
    float below = (under >>> 24) / 255f * (1 - cover);
    float sum = cover + below;
    int mixed = Math.round(255 * sum) << 24;
    for (int shift = 0; shift < 24; shift += 8) {
      float channel =
          (((colour >> shift) & 0xFF) * cover + ((under >> shift) & 0xFF) * below) / sum;
      mixed |= Math.round(channel) << shift;
    }
    return mixed;
  }

  void copyTo(IntBuffer target) {
    target.put(pixels);
  }
}
