package ontherecord.assets;

import java.awt.image.BufferedImage;

/** Makes a picture white throughout and keeps its alpha, so that any colour can be laid on it. */
final class Tintable {
  private Tintable() {}

  static BufferedImage of(BufferedImage picture) {
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        picture.setRGB(x, y, picture.getRGB(x, y) | 0x00FFFFFF);
      }
    }
    return picture;
  }
}
