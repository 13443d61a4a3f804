package ontherecord.storage;

import java.util.Arrays;
import ontherecord.problem.Place;

/**
 * Where the lines of a text begin: from a character's offset to its line and column. Quick where
 * each offset asked for is behind the one before, however long the lines are.
 */
public final class Lines {
  private final String file;
  private final String text;
  private final int[] starts;
  private int line;
  private int counted;
  private int column;

  public Lines(String file, String text) {
    this.file = file;
    this.text = text;
    int[] found = new int[16];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = i + 1;
    }
    starts = Arrays.copyOf(found, count);
  }

  /** The place of the character at that offset; the end of the text is a place too. */
  public Place at(int offset, String path) {
    int within = Math.min(offset, text.length());
    if (within < counted) {
      line = 0;
      counted = 0;
      column = 0;
    }
    while (line + 1 < starts.length && starts[line + 1] <= within) {
      line++;
      counted = starts[line];
      column = 0;
    }
    column += text.codePointCount(counted, within);
    counted = within;
    return new Place(file, line + 1, column + 1, path);
  }
}
