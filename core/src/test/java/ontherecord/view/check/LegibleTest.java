package ontherecord.view.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever stands in a file can be shown. */
class LegibleTest {

  @ParameterizedTest
  @CsvSource({
    "plain words,                 plain words,      words stay",
    "a\\tb,                       a→b,              a tab is an arrow",
    "a\\nb,                       a¶b,              an end of line is a pilcrow",
    "a\\u0007b,                   a‹U+0007›b,       a bell is its number",
    "a\\u202Eb,                   a‹U+202E›b,       what turns letters round is its number",
    "a\\uFEFFb,                   a‹U+FEFF›b,       a byte-order mark is its number",
    "a\\uD800b,                   a‹U+D800›b,       half a letter is its number",
    "\\uD83D\\uDE00,              😀,               a letter of two halves is one",
    "\\u05E9\\u05DC,              של,               letters from right to left stay letters"
  })
  void everyLetterIsShown(String written, String shown, String why) {
    assertEquals(shown, Legible.plain(unescaped(written), 100), why);
  }

  @Test
  void ofALongTextTheBeginningIsShown() {
    assertEquals("abc…", Legible.plain("abcd", 3));
    assertEquals("😀😀…", Legible.plain("😀".repeat(1_000_000), 2));
  }

  @Test
  void aLongWordMayBeBroken() {
    String shown = Legible.of("x".repeat(50), 100);
    assertTrue(shown.indexOf(Legible.BREAK) > 0 && shown.indexOf(Legible.BREAK) <= 20);
    assertEquals("x".repeat(50), shown.replace(String.valueOf(Legible.BREAK), ""));
  }

  private static String unescaped(String written) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      if (written.charAt(i) != '\\') {
        plain.append(written.charAt(i));
      } else if (written.charAt(++i) == 'u') {
        plain.append((char) Integer.parseInt(written.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        plain.append(written.charAt(i) == 't' ? '\t' : '\n');
      }
    }
    return plain.toString();
  }
}
