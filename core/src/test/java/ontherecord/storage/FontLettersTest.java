package ontherecord.storage;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ontherecord.scenario.check.Letters;
import org.junit.jupiter.api.Test;

class FontLettersTest {
  private static final Letters LETTERS = new FontLetters();

  @Test
  void theFontHasLatinWithItsQuotesAndGreekAndCyrillic() {
    "“”‘’–…½→✓●■◆▲ΑωЖя".codePoints().forEach(FontLettersTest::has);
    for (int c = 0xA1; c <= 0x148; c++) {
      if (c != 0xAD) {
        has(c);
      }
    }
  }

  private static void has(int c) {
    assertTrue(LETTERS.show(c), () -> String.format("U+%04X", c));
  }

  @Test
  void itLacksWhatItLacks() {
    "✔⚑◐∙会درس🌍".codePoints().forEach(c -> assertFalse(LETTERS.show(c), Character.toString(c)));
  }
}
