package ontherecord.screen.check;

import ontherecord.screen.kit.page.Kit;
import ontherecord.view.check.Legible;

/** Words from somebody's file, in letters that the font holds. */
record Lettering(Kit kit) {
  /** Stands for a letter that the font lacks. */
  private static final char LACKING = '□';

  /** A text in a sentence, at most so many characters. */
  String of(String text, int most) {
    return drawn(Legible.of(text, most));
  }

  /** Letters that can be drawn, as many as there were. */
  String drawn(String text) {
    StringBuilder drawn = new StringBuilder(text.length());
    text.codePoints().forEach(c -> drawn.appendCodePoint(isDrawn(c) ? c : LACKING));
    return drawn.toString();
  }

  private boolean isDrawn(int codePoint) {
    return codePoint == Legible.BREAK || codePoint == '\n' || kit.letters().has(codePoint);
  }
}
