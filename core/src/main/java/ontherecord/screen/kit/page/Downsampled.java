package ontherecord.screen.kit.page;

import com.badlogic.gdx.utils.BufferUtils;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A picture brought to another size by the area each new pixel covers, in linear light, so that
 * thin stripes keep their brightness; colour is weighted by cover, so that no dark seam shows at
 * corners.
 */
final class Downsampled {
  private static final float[] LINEAR = new float[256];
  private static final byte[] ENCODED = new byte[4096];

  static {
    for (int i = 0; i < LINEAR.length; i++) {
      LINEAR[i] = (float) Math.pow(i / 255.0, 2.2);
    }
    for (int i = 0; i < ENCODED.length; i++) {
      ENCODED[i] = (byte) Math.round(255 * Math.pow(i / (ENCODED.length - 1.0), 1 / 2.2));
    }
  }

  private Downsampled() {}

  static ByteBuffer of(ByteBuffer rgba, int fromWidth, int fromHeight, int width, int height) {
    ByteBuffer out = BufferUtils.newByteBuffer(width * height * 4);
    float[] sum = new float[4];
    float stepX = (float) fromWidth / width;
    float stepY = (float) fromHeight / height;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        area(rgba, fromWidth, x * stepX, (x + 1) * stepX, y * stepY, (y + 1) * stepY, sum);
        put(out, sum, stepX * stepY);
      }
    }
    out.flip();
    return out;
  }

  private static void area(
      ByteBuffer rgba, int fromWidth, float x0, float x1, float y0, float y1, float[] sum) {
    Arrays.fill(sum, 0);
    for (int y = (int) y0; y < y1 - 1e-3f; y++) {
      float high = Math.min(y + 1, y1) - Math.max(y, y0);
      for (int x = (int) x0; x < x1 - 1e-3f; x++) {
        int at = (y * fromWidth + x) * 4;
        float cover = high * (Math.min(x + 1, x1) - Math.max(x, x0));
        float alpha = cover * (rgba.get(at + 3) & 0xFF) / 255f;
        sum[0] += alpha * LINEAR[rgba.get(at) & 0xFF];
        sum[1] += alpha * LINEAR[rgba.get(at + 1) & 0xFF];
        sum[2] += alpha * LINEAR[rgba.get(at + 2) & 0xFF];
        sum[3] += alpha;
      }
    }
  }

  private static void put(ByteBuffer out, float[] sum, float area) {
    float alpha = sum[3];
    for (int channel = 0; channel < 3; channel++) {
      float light = alpha > 0 ? Math.min(1, sum[channel] / alpha) : 1;
      out.put(ENCODED[Math.round(light * (ENCODED.length - 1))]);
    }
    out.put((byte) Math.round(255 * Math.min(1, alpha / area)));
  }
}
