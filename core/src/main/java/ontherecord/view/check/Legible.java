package ontherecord.view.check;

/**
 * What stands in somebody's file, so that it can be shown whatever it is: of a long text the
 * beginning, of what cannot be seen its number, as in {@code ‹U+0007›}.
 */
public final class Legible {
  /** Where a long word may be broken at the end of a line. */
  public static final char BREAK = '\u200B';

  private static final String MORE = "…";
  private static final int LONGEST_WORD = 18;

  private Legible() {}

  /** A text in a sentence: at most so many characters, and long words may be broken. */
  public static String of(String text, int most) {
    return broken(plain(text, most));
  }

  /** The same for something that stands in one line. */
  public static String plain(String text, int most) {
    StringBuilder shown = new StringBuilder();
    int count = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (count++ == most) {
        return shown.append(MORE).toString();
      }
      append(shown, text.codePointAt(i));
    }
    return shown.toString();
  }

  private static void append(StringBuilder shown, int letter) {
    if (letter == '\t') {
      shown.append('→');
    } else if (letter == '\n') {
      shown.append('¶');
    } else if (isSeen(letter)) {
      shown.appendCodePoint(letter);
    } else {
      shown.append(String.format("‹U+%04X›", letter));
    }
  }

  private static boolean isSeen(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static String broken(String text) {
    StringBuilder broken = new StringBuilder(text.length() + 8);
    int word = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int letter = text.codePointAt(i);
      broken.appendCodePoint(letter);
      word = letter == ' ' ? 0 : word + 1;
      boolean joint = letter == '.' || letter == ':' || letter == '_' || letter == '\\';
      if ((joint && word > LONGEST_WORD / 2) || word == LONGEST_WORD) {
        broken.append(BREAK);
        word = 0;
      }
    }
    return broken.toString();
  }
}
