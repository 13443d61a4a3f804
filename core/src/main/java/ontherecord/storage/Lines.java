package ontherecord.storage;

import java.util.Arrays;
import ontherecord.problem.Place;

/** Where the lines of a text begin: from a character's offset to its line and column. */
final class Lines {
  private final String file;
  private final String text;
  private final int[] starts;

  Lines(String file, String text) {
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
  Place at(int offset, String path) {
    int sought = Arrays.binarySearch(starts, Math.min(offset, text.length()));
    int line = sought >= 0 ? sought : -sought - 2;
    int column = text.codePointCount(starts[line], Math.min(offset, text.length()));
    return new Place(file, line + 1, column + 1, path);
  }
}
