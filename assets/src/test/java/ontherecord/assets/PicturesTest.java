package ontherecord.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URL;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures lie where the game looks for them, and are as they were meant. */
class PicturesTest {
  @ParameterizedTest
  @ValueSource(strings = {"mx", "np", "ss", "eu", "va", "ps"})
  void aFlagFillsItsTileUpToTheRoundedCorners(String code) throws IOException {
    BufferedImage flag = picture("flags/" + code);
    assertEquals(512, flag.getWidth());
    assertEquals(384, flag.getHeight());
    assertEquals(0, alpha(flag, 0, 0));
    assertEquals(0, alpha(flag, 511, 383));
    assertEquals(255, alpha(flag, 51, 0));
    assertEquals(255, alpha(flag, 256, 192));
  }

  @ParameterizedTest
  @ValueSource(strings = {"un", "xx", "asean", "es-ct"})
  void aFlagWithoutASeatStaysOut(String code) {
    assertNull(PicturesTest.class.getResource("/flags/" + code + ".png"));
  }

  @ParameterizedTest
  @CsvSource({"ua,0057B8,FFD700", "pl,FFFFFF,DC143C"})
  void aFlagStandsTheRightWayUp(String code, String top, String bottom) throws IOException {
    BufferedImage flag = picture("flags/" + code);
    assertEquals(top, colour(flag, 256, 60));
    assertEquals(bottom, colour(flag, 256, 320));
  }

  @Test
  void theHalvesOfTheWordmarkLieOverEachOtherWithoutMeeting() throws IOException {
    BufferedImage letters = picture("marks/wordmark");
    BufferedImage quote = picture("marks/wordmark-quote");
    for (int x = 0; x < 2304; x++) {
      for (int y = 0; y < 256; y++) {
        int shared = Math.min(alpha(letters, x, y), alpha(quote, x, y));
        assertEquals(0, shared, "both are drawn at " + x + ", " + y);
      }
    }
  }

  @Test
  void theWordmarkCanBeTinted() throws IOException {
    assertEquals("FFFFFF", colour(picture("marks/wordmark"), 0, 0));
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 32, 48, 128, 256})
  void theIconComesInEverySize(int size) throws IOException {
    BufferedImage icon = picture("marks/icon-" + size);
    assertEquals(size, icon.getWidth());
    assertEquals(size, icon.getHeight());
  }

  private static BufferedImage picture(String name) throws IOException {
    URL file = PicturesTest.class.getResource("/" + name + ".png");
    assertNotNull(file, name);
    return ImageIO.read(file);
  }

  private static int alpha(BufferedImage picture, int x, int y) {
    return picture.getRGB(x, y) >>> 24;
  }

  private static String colour(BufferedImage picture, int x, int y) {
    return String.format("%06X", picture.getRGB(x, y) & 0xFFFFFF);
  }
}
