package ontherecord.assets;

import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Writes a picture. */
final class Png {
  private Png() {}

  static void write(RenderedImage picture, Path file) throws IOException {
    // Through memory: on the disk, ImageIO would make a cache file of its own for each.
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (!ImageIO.write(picture, "png", bytes)) {
      throw new IOException("cannot be written as PNG: " + file);
    }
    Files.write(file, bytes.toByteArray());
  }
}
