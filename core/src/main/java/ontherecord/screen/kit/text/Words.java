package ontherecord.screen.kit.text;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import com.badlogic.gdx.utils.Align;
import java.util.Locale;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.TypeSize;
import ontherecord.screen.kit.theme.Weight;

/**
 * A text in one style, wrapped to the width it is given. Left, centre or right; parts may be
 * stronger, of another tone, or stand on a soft tint.
 *
 * <pre>{@code
 * new Words(kit, Style.BODY, says).tint("argued in support").tone(Tone.MUTED).most(2)
 * }</pre>
 *
 * <p>It asks for the width of the whole text in one line and can do with that of its longest word,
 * so in a table it wants {@code growX()} or a width. Text is never shortened: what does not fit is
 * told by {@link #isCut()}.
 */
public final class Words extends Widget {
  /**
   * From the middle of a line down to its baseline, in parts of the size: half Inter's capitals.
   */
  private static final float CAPITALS_HALF = 0.3636f;

  private final Kit kit;
  private final Setting setting;
  private final Spans spans = new Spans();
  private Style style;
  private String text;
  private Weight weight;
  private Tone tone = Tone.INK;
  private int align = Align.left;
  private int most = Integer.MAX_VALUE;
  private boolean wraps = true;
  private boolean even;
  private boolean mayShrink;
  private int[] codePoints = new int[0];
  private Style used;
  private Weight shapedWeight;
  private boolean shaped;
  private float setWidth = -1;
  private float naturalWidth;
  private float wordWidth;
  private float asked;
  private float toldHeight;

  public Words(Kit kit, Style style, String text) {
    this.kit = kit;
    this.style = style;
    this.text = text;
    setting = new Setting(kit.letters());
    used = style;
    shapedWeight = kit.theme().type(style).weight();
    weight = shapedWeight;
    setTouchable(Touchable.disabled);
  }

  /** Sets another text. Marked parts are forgotten. Nothing happens where it is the same. */
  public Words text(String other) {
    if (!other.equals(text)) {
      text = other;
      spans.clear();
      changed();
    }
    return this;
  }

  /** Sets all of it in another cut. */
  public Words weight(Weight other) {
    weight = other;
    changed();
    return this;
  }

  /** Colours all of it. */
  public Words tone(Tone other) {
    tone = other;
    return this;
  }

  /** Where lines stand: {@code Align.left}, {@code center}, {@code right}, with top or bottom. */
  public Words align(int where) {
    align = where;
    return this;
  }

  /** No more lines than that; more is a cut text. */
  public Words most(int lines) {
    most = lines;
    setWidth = -1;
    return this;
  }

  /** One line, whatever its width. */
  public Words oneLine() {
    wraps = false;
    return most(1);
  }

  /** Lines of about equal length, for headings and centred text. */
  public Words even() {
    even = true;
    setWidth = -1;
    return this;
  }

  /** Takes the next smaller style where the lines it may have are not enough. */
  public Words orSmaller() {
    mayShrink = true;
    return this;
  }

  /** Asks a table for that width, in pixels, instead of one line's. */
  public Words wide(float width) {
    asked = width;
    invalidateHierarchy();
    return this;
  }

  /** Makes the first place where that part stands semibold. */
  public Words strong(String part) {
    return mark(part, Weight.SEMIBOLD, null, false);
  }

  /** Makes the first place where that part stands semibold on a soft tint: the decisive words. */
  public Words tint(String part) {
    return mark(part, Weight.SEMIBOLD, null, true);
  }

  /** Gives the first place where that part stands a tone of its own. */
  public Words tone(String part, Tone other) {
    return mark(part, null, other, false);
  }

  /** Sets the first place where that part stands in italics: a title of a work. */
  public Words italic(String part) {
    return mark(part, Weight.ITALIC, null, false);
  }

  /** Whether some of it is not seen in its bounds: more lines, or a word wider than allowed. */
  public boolean isCut() {
    ensure(getWidth());
    return setting.lines > most
        || setting.lines * kit.line(used) > getHeight() + 1
        || setting.width() > getWidth() + 1;
  }

  /** The text as given. */
  public String text() {
    return text;
  }

  /** The size it is drawn at, in pixels. */
  public int size() {
    ensure(getWidth());
    return kit.size(used);
  }

  public Tone tone() {
    return tone;
  }

  /** How many lines it has at its present width. */
  public int lines() {
    ensure(getWidth());
    return setting.lines;
  }

  @Override
  public float getMinWidth() {
    shape(style);
    return wraps ? (float) Math.ceil(wordWidth) : getPrefWidth();
  }

  @Override
  public float getPrefWidth() {
    shape(style);
    return asked > 0 ? asked : (float) Math.ceil(naturalWidth);
  }

  @Override
  public float getPrefHeight() {
    ensure(getWidth() > 0 ? getWidth() : getPrefWidth());
    return Math.min(setting.lines, most) * kit.line(used);
  }

  @Override
  public void layout() {
    float height = getPrefHeight();
    if (height != toldHeight) {
      toldHeight = height;
      invalidateHierarchy();
    }
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    validate();
    ensure(getWidth());
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    int line = kit.line(used);
    int size = kit.size(used);
    float top = top(line);
    for (int i = 0; i < Math.min(setting.lines, most); i++) {
      float left = left(i);
      float baseline = Math.round(top - line * i - line / 2f - size * CAPITALS_HALF);
      drawTints(brush, i, left, top - line * i, line);
      drawLine(brush, i, left, baseline);
    }
  }

  private void drawLine(Brush brush, int line, float left, float baseline) {
    float x = left;
    for (int i = setting.starts[line]; i < setting.ends[line]; i++) {
      brush.letter(setting.glyphs[i], x, baseline, kit.colour(spans.tone(i, tone)));
      x += setting.steps[i];
    }
  }

  private void drawTints(Brush brush, int line, float left, float top, int height) {
    for (int s = 0; s < spans.count(); s++) {
      float from = setting.reach(line, spans.tintFrom(s));
      float to = setting.reach(line, spans.tintTo(s));
      if (to > from) {
        int around = kit.u(1f / 3);
        int inset = Math.max(1, height / 16);
        brush.round(
            Math.round(left + from) - around,
            Math.round(top - height) + inset,
            Math.round(to - from) + 2 * around,
            height - 2 * inset,
            kit.u(1f / 3),
            kit.colour(Tone.SOFT));
      }
    }
  }

  private float left(int line) {
    float spare = getWidth() - setting.widths[line];
    if (Align.isRight(align)) {
      return Math.round(getX() + spare);
    }
    return Math.round(Align.isCenterHorizontal(align) ? getX() + spare / 2 : getX());
  }

  private float top(int line) {
    float spare = getHeight() - Math.min(setting.lines, most) * line;
    if (Align.isTop(align)) {
      return getY() + getHeight();
    }
    return Math.round(getY() + getHeight() - (Align.isBottom(align) ? spare : spare / 2));
  }

  private Words mark(String part, Weight cut, Tone colour, boolean tinted) {
    if (spans.mark(text, part, cut, colour, tinted)) {
      changed();
    }
    return this;
  }

  private void changed() {
    shaped = false;
    setWidth = -1;
    invalidateHierarchy();
  }

  private void ensure(float width) {
    if (width == setWidth) {
      return;
    }
    Style at = style;
    shape(at);
    setting.wrap(wraps ? width : Float.MAX_VALUE);
    while (mayShrink && setting.lines > most && at != at.smaller()) {
      at = at.smaller();
      shape(at);
      setting.wrap(wraps ? width : Float.MAX_VALUE);
    }
    if (even && setting.lines > 1) {
      evenOut(width);
    }
    setWidth = width;
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
    codePoints = shown.codePoints().toArray();
    Weight[] weights = new Weight[codePoints.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = spans.weight(i, weight);
    }
    int size = kit.size(at);
    setting.shape(codePoints, weights, size, size * type.tracking() / 1000);
    setting.wrap(Float.MAX_VALUE);
    if (at == style) {
      naturalWidth = setting.width();
      wordWidth = setting.widestWord();
    }
    used = at;
    shaped = true;
    setWidth = -1;
  }
}
