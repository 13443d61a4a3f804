package ontherecord.view;

/** Names of files that are too long for their place, shortened where they tell least. */
public final class Shortened {
  private static final int END = 8;

  private Shortened() {}

  /** A file's name: its beginning, and its end with the ending. */
  public static String name(String name, int most) {
    int letters = name.codePointCount(0, name.length());
    if (letters <= most) {
      return name;
    }
    int head = name.offsetByCodePoints(0, Math.max(1, most - END - 1));
    int tail = name.offsetByCodePoints(name.length(), -Math.min(END, most - 2));
    return name.substring(0, head) + "…" + name.substring(tail);
  }

  /** A folder's path: its end. */
  public static String path(String path, int most) {
    int letters = path.codePointCount(0, path.length());
    return letters <= most
        ? path
        : "…" + path.substring(path.offsetByCodePoints(path.length(), 1 - most));
  }
}
