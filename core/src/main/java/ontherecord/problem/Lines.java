package ontherecord.problem;

import java.util.Arrays;

/**
 * Where the lines of a file's text begin, and so on which line and in which column each of its
 * characters stands. It is looked for only once a place in the file is told. A character beyond the
 * 65,536th counts as one.
 */
public final class Lines implements Sheet {
  private static final int STRETCH = 1 << 10;

  private final String file;
  private final String text;
  private volatile Found found;

  public Lines(String file, String text) {
    this.file = file;
    this.text = text;
  }

  @Override
  public String file() {
    return file;
  }

  /** The place of the character at that offset; the end of the text is a place too. */
  public Place at(int offset, Way way) {
    return new Place(this, offset, way);
  }

  /** The same, with a way that is written out already; "" for none. */
  public Place at(int offset, String path) {
    return at(offset, Way.of(path));
  }

  /** From 1; what lies behind the end stands at the end. */
  @Override
  public int line(int offset) {
    return lineAt(offset) + 1;
  }

  /** From 1. */
  @Override
  public int column(int offset) {
    int start = found().starts[lineAt(offset)];
    int end = Math.min(offset, text.length());
    return end - start - (pairsBefore(end) - pairsBefore(start)) + 1;
  }

  private int lineAt(int offset) {
    int at = Arrays.binarySearch(found().starts, Math.min(offset, text.length()));
    return at < 0 ? -at - 2 : at;
  }

  private int pairsBefore(int offset) {
    int stretch = offset / STRETCH;
    return found().pairs[stretch] + pairs(stretch * STRETCH, offset);
  }

  /** How many pairs, each two halves of one character, end there. */
  private int pairs(int from, int to) {
    int pairs = 0;
    for (int i = Math.max(from, 1); i < to; i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        pairs++;
      }
    }
    return pairs;
  }

  private Found found() {
    if (found == null) {
      found = new Found(starts(), pairs());
    }
    return found;
  }

  private int[] starts() {
    int[] starts = new int[16];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = i + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  private int[] pairs() {
    int[] pairs = new int[text.length() / STRETCH + 1];
    for (int i = 1; i < pairs.length; i++) {
      pairs[i] = pairs[i - 1] + pairs((i - 1) * STRETCH, i * STRETCH);
    }
    return pairs;
  }

  private static final class Found {
    /** Offset of each line's first character. */
    private final int[] starts;

    /** How many pairs end before each stretch of the text. */
    private final int[] pairs;

    Found(int[] starts, int[] pairs) {
      this.starts = starts;
      this.pairs = pairs;
    }
  }
}
