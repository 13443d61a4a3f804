package ontherecord.screen.kit.text;

import java.util.Locale;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.TypeSize;
import ontherecord.screen.kit.theme.Weight;

/** Fits a text to a width: in which style, and in which lines. */
final class Fitting {
  private final Kit kit;
  private final Spans spans;
  final Setting setting;
  String text;
  Style style;
  Weight weight;
  int most = Integer.MAX_VALUE;
  boolean wraps = true;
  boolean even;
  boolean mayShrink;
  private Style used;
  private boolean shaped;
  private float setWidth = -1;
  private float naturalWidth;
  private float leastWidth = -1;

  Fitting(Kit kit, Style style, String text, Spans spans) {
    this.kit = kit;
    this.style = style;
    this.text = text;
    this.spans = spans;
    setting = new Setting(kit.letters());
    used = style;
    weight = kit.theme().type(style).weight();
  }

  /** The style it is set in now. */
  Style used() {
    return used;
  }

  /** How many lines are seen. */
  int shownLines() {
    return Math.min(setting.lines, most);
  }

  /** All of it has to be measured anew. */
  void forget() {
    shaped = false;
    setWidth = -1;
    leastWidth = -1;
  }

  /** Its lines have to be broken anew. */
  void breakAnew() {
    setWidth = -1;
    leastWidth = -1;
  }

  /** The width of all of it in one line. */
  float naturalWidth() {
    shape(style);
    return naturalWidth;
  }

  /** The least width it can do with: that of its longest word, or of all of it in one line. */
  float leastWidth() {
    if (leastWidth < 0) {
      shape(mayShrink ? smallest() : style);
      setting.wrap(Float.MAX_VALUE);
      leastWidth = wraps ? setting.widestWord() : setting.width();
      setWidth = -1;
    }
    return leastWidth;
  }

  private Style smallest() {
    Style at = style;
    while (at != at.smaller()) {
      at = at.smaller();
    }
    return at;
  }

  /** Breaks it into the lines of that width. */
  void to(float width) {
    if (width == setWidth) {
      return;
    }
    Style at = style;
    set(at, width);
    while (mayShrink && isTooMuch(width) && at != at.smaller()) {
      at = at.smaller();
      set(at, width);
    }
    if (even && setting.lines > 1) {
      evenOut(width);
    }
    setWidth = width;
  }

  // Too many lines, or a line that cannot be broken so narrow.
  private boolean isTooMuch(float width) {
    return setting.lines > most || setting.width() > width + 1;
  }

  private void set(Style at, float width) {
    shape(at);
    setting.wrap(wraps ? width : Float.MAX_VALUE);
  }

  // Narrows the lines as long as their number stays the same.
  private void evenOut(float width) {
    int lines = setting.lines;
    float low = width / lines;
    float high = width;
    while (high - low > 2) {
      float middle = (low + high) / 2;
      setting.wrap(middle);
      if (setting.lines > lines || setting.width() > middle) {
        low = middle;
      } else {
        high = middle;
      }
    }
    setting.wrap(high);
  }

  private void shape(Style at) {
    if (shaped && used == at) {
      return;
    }
    TypeSize type = kit.theme().type(at);
    String shown = at == Style.CAPITALS ? text.toUpperCase(Locale.ROOT) : text;
    if (shown.length() != text.length()) {
      shown = text;
    }
    int[] codePoints = shown.codePoints().toArray();
    Weight[] weights = new Weight[codePoints.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = spans.weight(i, weight);
    }
    int size = kit.size(at);
    setting.shape(codePoints, weights, size, size * type.tracking() / 1000);
    setting.wrap(Float.MAX_VALUE);
    if (at == style) {
      naturalWidth = setting.width();
    }
    used = at;
    shaped = true;
    setWidth = -1;
  }
}
