package ontherecord.screen.kit.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.graphics.Color;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {
  private static final List<Tone> GROUNDS =
      List.of(Tone.BACKGROUND, Tone.SHEET, Tone.SUNK, Tone.SOFT);

  @ParameterizedTest
  @ValueSource(strings = {Theme.PAPER, Theme.INK})
  void textStandsOutFromEveryGround(String name) {
    Theme theme = Theme.named(name);
    for (Tone ground : GROUNDS) {
      for (Tone text : List.of(Tone.INK, Tone.MUTED, Tone.ACCENT)) {
        atLeast(4.5, theme, text, ground);
      }
    }
    atLeast(4.5, theme, Tone.ON_ACCENT, Tone.ACCENT);
    // The name over a seat is set the other way round.
    atLeast(4.5, theme, Tone.BACKGROUND, Tone.INK);
    // A button that cannot be pressed yet.
    atLeast(3, theme, Tone.MUTED, Tone.TICK);
  }

  @ParameterizedTest
  @ValueSource(strings = {Theme.PAPER, Theme.INK})
  void marksStandOutFromWhatTheyLieOn(String name) {
    Theme theme = Theme.named(name);
    for (Tone ground : List.of(Tone.BACKGROUND, Tone.SHEET)) {
      for (Tone mark : positions()) {
        atLeast(3, theme, mark, ground);
      }
      atLeast(3, theme, Tone.HOLLOW, ground);
      atLeast(3, theme, Tone.LINE, ground);
    }
    for (Tone mark : positions()) {
      atLeast(3, theme, Tone.ON_POSITION, mark);
    }
  }

  @Test
  void bothThemesMeasureAlike() {
    Theme paper = Theme.named(Theme.PAPER);
    Theme ink = Theme.named(Theme.INK);
    for (Style style : Style.values()) {
      assertEquals(paper.type(style), ink.type(style));
    }
    for (Length length : Length.values()) {
      assertEquals(paper.length(length), ink.length(length));
    }
    for (Motion motion : Motion.values()) {
      assertEquals(paper.seconds(motion), ink.seconds(motion));
    }
  }

  @Test
  void noStyleIsSmallerThanAFiftiethOfTheHeight() {
    for (Style style : Style.values()) {
      assertTrue(Theme.named(Theme.PAPER).type(style).size() >= 1080 / 50f, style.name());
    }
  }

  @Test
  void aMissingTokenIsNamed() throws IOException {
    String whole;
    try (InputStream in = Theme.class.getResourceAsStream("/theme/paper.json")) {
      whole = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    String lacking = whole.replace("\"on-accent\"", "\"on-accnt\"");
    MissingToken missing = assertThrows(MissingToken.class, () -> Theme.of("paper", lacking));
    assertEquals("theme/paper.json: no usable token \"colours.on-accent\"", missing.getMessage());
    String wrong = whole.replace("#F5F1E8", "F5F1");
    assertThrows(MissingToken.class, () -> Theme.of("paper", wrong));
  }

  @Test
  void aMissingThemeIsNamed() {
    MissingToken missing = assertThrows(MissingToken.class, () -> Theme.named("sepia"));
    assertTrue(missing.getMessage().startsWith("theme/sepia.json"), missing.getMessage());
  }

  private static List<Tone> positions() {
    return List.of(
        Tone.POSITION_1, Tone.POSITION_2, Tone.POSITION_3, Tone.POSITION_4, Tone.POSITION_5);
  }

  private static void atLeast(double wanted, Theme theme, Tone mark, Tone ground) {
    double contrast = contrast(theme.colour(mark), theme.colour(ground));
    assertTrue(
        contrast >= wanted,
        () -> theme.name() + ": " + mark + " on " + ground + " is only " + contrast + " : 1");
  }

  // WCAG 2: relative luminance.
  private static double contrast(Color one, Color other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
