package ontherecord.record.source;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Makes texts comparable: without Markdown marks and links, line breaks and hyphenation, and with
 * one kind of quotation mark, apostrophe and dash.
 */
final class Normal {
  private static final Pattern BROKEN_WORD =
      Pattern.compile("(?<=\\p{L})-[ \\t]*\\R\\s*(?=\\p{Ll})");
  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)]\\([^()]*\\)");
  private static final Pattern MARKS = Pattern.compile("[*_\\\\\u00ad\u200b\ufeff]|(?m)^#+ ");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern BLANK_BEFORE = Pattern.compile(" (?=[,.;:!?)\\]])");
  private static final Pattern BLANKS_AT_QUOTES =
      Pattern.compile(" ?([\"\u201c\u201d\u201e\u00ab\u00bb]) ?");

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder printed = new StringBuilder();

  /** The comparable form of some words. */
  static String of(String words) {
    Normal normal = new Normal();
    normal.add(words);
    return normal.text();
  }

  /** Adds a passage, a blank after the one before. */
  void add(String passage) {
    if (!text.isEmpty()) {
      text.append(' ');
      printed.append(' ');
    }
    String tidy = tidy(passage);
    for (int i = 0; i < tidy.length(); i++) {
      char c = tidy.charAt(i);
      if (!isHyphenInWord(tidy, i)) {
        text.append(unified(c));
        printed.append(c);
      }
    }
  }

  String text() {
    return text.toString();
  }

  /** The same characters, with the quotation marks and dashes as printed. */
  String printed() {
    return printed.toString();
  }

  int length() {
    return text.length();
  }

  private static String tidy(String passage) {
    String tidy = Normalizer.normalize(passage, Normalizer.Form.NFKC);
    tidy = BROKEN_WORD.matcher(tidy).replaceAll("-");
    tidy = LINK.matcher(tidy).replaceAll("$1");
    tidy = MARKS.matcher(tidy).replaceAll("");
    tidy = BLANKS.matcher(tidy).replaceAll(" ").strip();
    tidy = BLANK_BEFORE.matcher(tidy).replaceAll("");
    return BLANKS_AT_QUOTES.matcher(tidy).replaceAll("$1");
  }

  /** A hyphen inside a word may be the printer's own, at a line's end: none of them counts. */
  private static boolean isHyphenInWord(String tidy, int i) {
    return (tidy.charAt(i) == '-' || tidy.charAt(i) == '\u2010')
        && i > 0
        && i + 1 < tidy.length()
        && Character.isLetter(tidy.charAt(i - 1))
        && Character.isLetter(tidy.charAt(i + 1));
  }

  private static char unified(char c) {
    return switch (c) {
      case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb' -> '"';
      case '\u2018', '\u2019', '\u201a', '\u201b', '`', '\u00b4' -> '\'';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      default -> c;
    };
  }
}
