package ontherecord.storage.drawing;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import ontherecord.storage.Shelf;

/** Flags as small as a page needs them, so that a crowded room does not make it heavy. */
final class FlagPictures {
  private static final int WIDE = 128;
  private static final int HIGH = 96;

  /** Each is made smaller once: a report has many pages, and every page its flags. */
  private static final Map<String, Optional<byte[]>> MADE = new ConcurrentHashMap<>();

  private FlagPictures() {}

  /** A flag's picture (PNG); empty where there is no such flag. */
  static Optional<byte[]> small(String flag) {
    return MADE.computeIfAbsent(
        flag,
        name -> Shelf.packed().bytes("flags/" + name + ".png").value().map(FlagPictures::smaller));
  }

  private static byte[] smaller(byte[] png) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(scaled(ImageIO.read(new ByteArrayInputStream(png))), "png", out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException("a picture in memory has no disk to fail", impossible);
    }
  }

  // By halves: a step that leaves out more than every second pixel would leave out thin lines.
  private static BufferedImage scaled(BufferedImage whole) {
    BufferedImage image = whole;
    while (image.getWidth() > 2 * WIDE) {
      image = drawn(image, image.getWidth() / 2, image.getHeight() / 2);
    }
    return drawn(image, WIDE, HIGH);
  }

  private static BufferedImage drawn(BufferedImage image, int wide, int high) {
    BufferedImage smaller = new BufferedImage(wide, high, BufferedImage.TYPE_INT_ARGB);
    Graphics2D ink = smaller.createGraphics();
    ink.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    ink.drawImage(image, 0, 0, wide, high, null);
    ink.dispose();
    return smaller;
  }
}
