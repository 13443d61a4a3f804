package ontherecord.screen.kit.text;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import com.badlogic.gdx.utils.Align;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
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
  private final Spans spans = new Spans();
  private final Fitting fit;
  private final Setting setting;
  private final Underlines underlines;
  private final Rectangle part = new Rectangle();
  private Tone tone = Tone.INK;
  private int align = Align.left;
  private float wide;
  private float toldHeight;

  public Words(Kit kit, Style style, String text) {
    this.kit = kit;
    fit = new Fitting(kit, style, text, spans);
    setting = fit.setting;
    underlines = new Underlines(kit, fit, spans);
    setTouchable(Touchable.disabled);
  }

  /** Sets another text. Marked parts are forgotten. Nothing happens where it is the same. */
  public Words text(String other) {
    if (!other.equals(fit.text)) {
      fit.text = other;
      spans.clear();
      changed();
    }
    return this;
  }

  /** Sets all of it in another cut. */
  public Words weight(Weight other) {
    fit.weight = other;
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
    fit.most = lines;
    fit.breakAnew();
    return this;
  }

  /** One line, whatever its width. */
  public Words oneLine() {
    fit.wraps = false;
    return most(1);
  }

  /** Lines of about equal length, for headings and centred text. */
  public Words even() {
    fit.even = true;
    fit.breakAnew();
    return this;
  }

  /**
   * Takes the next smaller style where the lines it may have are not enough, or not wide enough.
   */
  public Words orSmaller() {
    fit.mayShrink = true;
    fit.forget();
    return this;
  }

  /** Asks a table for that width, in pixels, instead of one line's. */
  public Words wide(float width) {
    wide = width;
    invalidateHierarchy();
    return this;
  }

  /** Says that this is read whatever its size and weight: its words may be explained. */
  public Words read() {
    underlines.always = true;
    return this;
  }

  /** Says that nothing in it is to be explained. */
  public Words plain() {
    underlines.never = true;
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
    fit.to(getWidth());
    return setting.lines > fit.most
        || setting.lines * kit.line(fit.used()) > getHeight() + 1
        || setting.width() > getWidth() + 1;
  }

  /** The text as given. */
  public String text() {
    return fit.text;
  }

  /** The size it is drawn at, in pixels. */
  public int size() {
    fit.to(getWidth());
    return kit.size(fit.used());
  }

  public Tone tone() {
    return tone;
  }

  /** How many lines it has at its present width. */
  public int lines() {
    fit.to(getWidth());
    return setting.lines;
  }

  /**
   * Which of the words that can be explained lies at that point of its own, from 0; −1 where none
   * does.
   */
  public int explainedAt(float x, float y) {
    underline();
    int line = (int) Math.floor((top() - getY() - y) / kit.line(fit.used()));
    return line < 0 || line >= fit.shownLines() ? -1 : underlines.at(line, x + getX() - left(line));
  }

  /** One of the words that can be explained, as it stands there. */
  public String explainedWord(int which) {
    underline();
    return underlines.word(which);
  }

  /** How many words in it can be explained. */
  public int explained() {
    underline();
    return underlines.count();
  }

  /** Sets where one of them stands, in its own coordinates: all of it, where it is broken. */
  public void placeOf(int which, Rectangle place) {
    underline();
    int high = kit.line(fit.used());
    place.set(0, 0, 0, 0);
    for (int line = 0; line < fit.shownLines(); line++) {
      if (underlines.on(line, which, part)) {
        part.x += left(line) - getX();
        part.y = top() - getY() - high * (line + 1);
        part.height = high;
        if (place.width == 0) {
          place.set(part);
        } else {
          place.merge(part);
        }
      }
    }
  }

  @Override
  public float getMinWidth() {
    boolean whole = !fit.wraps && !fit.mayShrink;
    return whole ? getPrefWidth() : (float) Math.ceil(fit.leastWidth());
  }

  @Override
  public float getPrefWidth() {
    return wide > 0 ? wide : (float) Math.ceil(fit.naturalWidth());
  }

  @Override
  public float getPrefHeight() {
    fit.to(getWidth() > 0 ? getWidth() : getPrefWidth());
    return fit.shownLines() * kit.line(fit.used());
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
    underline();
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    int line = kit.line(fit.used());
    int size = kit.size(fit.used());
    float top = top();
    for (int i = 0; i < fit.shownLines(); i++) {
      float left = left(i);
      float baseline = Math.round(top - line * i - line / 2f - size * CAPITALS_HALF);
      drawTints(brush, i, left, top - line * i, line);
      underlines.draw(brush, i, left, baseline);
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

  private float top() {
    float spare = getHeight() - fit.shownLines() * kit.line(fit.used());
    if (Align.isTop(align)) {
      return getY() + getHeight();
    }
    return Math.round(getY() + getHeight() - (Align.isBottom(align) ? spare : spare / 2));
  }

  private void underline() {
    fit.to(getWidth());
    underlines.update();
  }

  private Words mark(String part, Weight cut, Tone colour, boolean tinted) {
    if (spans.mark(fit.text, part, cut, colour, tinted)) {
      changed();
    }
    return this;
  }

  private void changed() {
    fit.forget();
    invalidateHierarchy();
  }
}
