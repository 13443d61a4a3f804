package ontherecord.assets;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/**
 * Rounds a picture by its alpha alone. The colours run on under the clear corners, so that a
 * picture made smaller on the screen has no dark seam there.
 */
final class RoundedCorners {
  private RoundedCorners() {}

  static BufferedImage of(BufferedImage picture, int radius) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    BufferedImage rounded = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = rounded.createGraphics();
    // A flag that is no rectangle stands on white, as it would on paper.
    pen.drawImage(picture, 0, 0, Color.WHITE, null);
    pen.dispose();

    BufferedImage mask = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    pen = mask.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.fill(new RoundRectangle2D.Double(0, 0, width, height, 2.0 * radius, 2.0 * radius));
    pen.dispose();

    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int alpha = mask.getRGB(x, y) & 0xFF000000;
        rounded.setRGB(x, y, alpha | (rounded.getRGB(x, y) & 0x00FFFFFF));
      }
    }
    return rounded;
  }
}
