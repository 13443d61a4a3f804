package ontherecord.storage.drawing;

/** A text as it stands in a page, whatever is in it. */
public final class Escaped {
  private Escaped() {}

  /** With every sign that means something to a page, or that no page may hold, put otherwise. */
  public static String of(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(sign -> put(escaped, sign));
    return escaped.toString();
  }

  private static void put(StringBuilder escaped, int sign) {
    switch (sign) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      case '\'' -> escaped.append("&#39;");
      default -> escaped.appendCodePoint(allowed(sign) ? sign : '\uFFFD');
    }
  }

  private static boolean allowed(int sign) {
    boolean control = sign < ' ' && sign != '\n' && sign != '\t' && sign != '\r';
    boolean half = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
    return !control && !half && sign != 0x7F && (sign & 0xFFFE) != 0xFFFE;
  }
}
