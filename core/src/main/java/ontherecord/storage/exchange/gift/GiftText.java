package ontherecord.storage.exchange.gift;

import ontherecord.problem.Lines;
import ontherecord.problem.Place;

/**
 * A text in GIFT made ready for reading, letter for letter as long as it was: comments are blanks,
 * and a mark that a backslash makes an ordinary letter is set aside, so that every mark that still
 * stands there is one.
 */
final class GiftText {
  private static final String MARKS = ":#={}~";

  /** Characters that no text holds: one for each mark, one for a line break, one that fills. */
  private static final char FIRST = '\ufdd0';

  private static final char BREAK = (char) (FIRST + MARKS.length());
  private static final char BACKSLASH = (char) (BREAK + 1);
  private static final char FILL = '\ufddf';
  private static final char LAST = '\ufdef';

  private final String text;
  private final Lines lines;

  GiftText(String file, String original) {
    String tidy = tidy(original);
    this.text = withoutEscapes(withoutComments(tidy));
    this.lines = new Lines(file, tidy);
  }

  /** The text with its escaped marks set aside. */
  String text() {
    return text;
  }

  /** The place of the character at that offset. */
  Place at(int offset) {
    return lines.at(offset, "");
  }

  /** Words as they are meant: what was set aside stands there again. */
  static String meant(String words) {
    StringBuilder meant = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == BREAK) {
        meant.append('\n');
      } else if (c == BACKSLASH) {
        meant.append('\\');
      } else if (c >= FIRST && c < BREAK) {
        meant.append(MARKS.charAt(c - FIRST));
      } else if (c != FILL) {
        meant.append(c);
      }
    }
    return meant.toString();
  }

  /** Without what cannot be seen, and with one kind of line break. */
  private static String tidy(String original) {
    StringBuilder tidy = new StringBuilder(original);
    for (int i = 0; i < tidy.length(); i++) {
      char c = tidy.charAt(i);
      boolean loneReturn = c == '\r' && (i + 1 == tidy.length() || tidy.charAt(i + 1) != '\n');
      if (loneReturn || c == '\u2028' || c == '\u2029') {
        tidy.setCharAt(i, '\n');
      } else if (c == '\ufeff' || (c < ' ' && c != '\n') || (c == '\u00a0' && isAtMark(tidy, i))) {
        tidy.setCharAt(i, ' ');
      } else if (c >= FIRST && c <= LAST) {
        tidy.setCharAt(i, '\ufffd');
      }
    }
    return tidy.toString();
  }

  /** Inside of words a hard blank is the author's; beside a mark it only looks like a blank. */
  private static boolean isAtMark(CharSequence text, int i) {
    String beside = " \n\r\t\u00a0=~#{}%";
    return i == 0
        || i + 1 == text.length()
        || beside.indexOf(text.charAt(i - 1)) >= 0
        || beside.indexOf(text.charAt(i + 1)) >= 0;
  }

  private static String withoutComments(String tidy) {
    StringBuilder rest = new StringBuilder(tidy);
    for (int start = 0; start < tidy.length(); ) {
      int end = tidy.indexOf('\n', start);
      end = end < 0 ? tidy.length() : end;
      int i = start;
      while (i < end && tidy.charAt(i) == ' ') {
        i++;
      }
      if (tidy.startsWith("//", i)) {
        for (int k = i; k < end; k++) {
          rest.setCharAt(k, GiftBlocks.COMMENT);
        }
      }
      start = end + 1;
    }
    return rest.toString();
  }

  private static String withoutEscapes(String text) {
    StringBuilder rest = new StringBuilder(text);
    for (int i = text.indexOf('\\'); i >= 0 && i + 1 < text.length(); i = text.indexOf('\\', i)) {
      char next = text.charAt(i + 1);
      int mark = MARKS.indexOf(next);
      if (mark >= 0 || next == 'n' || next == '\\') {
        char aside = mark >= 0 ? (char) (FIRST + mark) : next == 'n' ? BREAK : BACKSLASH;
        rest.setCharAt(i, aside);
        rest.setCharAt(i + 1, FILL);
        i += 2;
      } else {
        i++;
      }
    }
    return rest.toString();
  }
}
