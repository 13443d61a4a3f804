package ontherecord.screen.kit.text;

import java.util.Arrays;
import ontherecord.screen.kit.page.Glyph;
import ontherecord.screen.kit.page.Letters;
import ontherecord.screen.kit.theme.Weight;

/** A text shaped at one size and broken into lines. Arrays are kept and used again. */
final class Setting {
  private static final char NARROW_NO_BREAK = '\u202F';

  /** Unseen: where a long word may be broken. */
  private static final char MAY_BREAK = '\u200B';

  private final Letters letters;
  private int[] text = new int[0];
  Glyph[] glyphs = new Glyph[0];
  float[] steps = new float[0];
  int[] starts = new int[1];
  int[] ends = new int[1];
  float[] widths = new float[1];
  int lines;
  private int size;

  Setting(Letters letters) {
    this.letters = letters;
  }

  /** Finds every letter and how far each reaches. Weights hold one entry a code point. */
  void shape(int[] codePoints, Weight[] weights, int pixelSize, float tracking) {
    text = codePoints;
    size = pixelSize;
    if (glyphs.length < text.length) {
      glyphs = new Glyph[text.length];
      steps = new float[text.length];
    }
    for (int i = 0; i < text.length; i++) {
      glyphs[i] = letters.letter(drawn(text[i]), weights[i], size);
    }
    for (int i = 0; i < text.length; i++) {
      steps[i] = text[i] == '\n' ? 0 : glyphs[i].advance() + tracking;
      if (text[i] == NARROW_NO_BREAK) {
        steps[i] *= 0.7f;
      } else if (text[i] == MAY_BREAK) {
        steps[i] = 0;
      }
      if (i + 1 < text.length && weights[i] == weights[i + 1]) {
        steps[i] += letters.kerning(glyphs[i], glyphs[i + 1], weights[i], size);
      }
    }
  }

  /** Breaks into lines no wider than that, where words allow it. */
  void wrap(float width) {
    lines = 0;
    int start = 0;
    while (start < text.length || lines == 0) {
      int end = lineEnd(start, width);
      int shown = end;
      while (shown > start && isSpace(text[shown - 1])) {
        shown--;
      }
      add(start, shown);
      start = end;
    }
  }

  /** The widest line. */
  float width() {
    float widest = 0;
    for (int i = 0; i < lines; i++) {
      widest = Math.max(widest, widths[i]);
    }
    return widest;
  }

  /** The widest piece that cannot be broken. */
  float widestWord() {
    float widest = 0;
    float word = 0;
    for (int i = 0; i < text.length; i++) {
      if (isSpace(text[i])) {
        word = 0;
      } else {
        word += steps[i];
        widest = Math.max(widest, word);
        word = breaksAfter(i) ? 0 : word;
      }
    }
    return widest;
  }

  /** How far into a line the letter with that index starts, within the line's ends. */
  float reach(int line, int letter) {
    float reached = 0;
    for (int i = starts[line]; i < Math.min(letter, ends[line]); i++) {
      reached += steps[i];
    }
    return reached;
  }

  /** The letter that lies so far into a line, within the line's ends; −1 where none does. */
  int letterAt(int line, float along) {
    float reached = 0;
    for (int i = starts[line]; i < ends[line]; i++) {
      reached += steps[i];
      if (along >= 0 && along < reached) {
        return i;
      }
    }
    return -1;
  }

  private int lineEnd(int start, float width) {
    float reached = 0;
    int allowed = -1;
    for (int i = start; i < text.length; i++) {
      if (text[i] == '\n') {
        return i + 1;
      }
      boolean space = isSpace(text[i]);
      if (!space && reached + steps[i] > width + 0.5f && allowed > start) {
        return allowed;
      }
      reached += steps[i];
      if (space || breaksAfter(i)) {
        allowed = i + 1;
      }
    }
    return text.length;
  }

  private boolean breaksAfter(int at) {
    int letter = text[at];
    boolean joint = letter == '-' || letter == '–' || letter == '—' || letter == '/';
    // A dash at the start of a word, or before a figure, belongs to what follows.
    return joint
        && at > 0
        && at + 1 < text.length
        && Character.isLetter(text[at - 1])
        && Character.isLetter(text[at + 1]);
  }

  private void add(int start, int end) {
    if (lines == starts.length) {
      starts = Arrays.copyOf(starts, lines * 2);
      ends = Arrays.copyOf(ends, lines * 2);
      widths = Arrays.copyOf(widths, lines * 2);
    }
    float width = 0;
    for (int i = start; i < end; i++) {
      width += steps[i];
    }
    starts[lines] = start;
    ends[lines] = end;
    widths[lines] = width;
    lines++;
  }

  private static boolean isSpace(int codePoint) {
    return codePoint == ' ' || codePoint == '\n' || codePoint == MAY_BREAK;
  }

  private static int drawn(int codePoint) {
    boolean blank = codePoint == '\n' || codePoint == NARROW_NO_BREAK || codePoint == MAY_BREAK;
    return blank ? ' ' : codePoint;
  }
}
