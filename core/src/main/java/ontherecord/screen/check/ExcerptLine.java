package ontherecord.screen.check;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.OneLine;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.view.check.Excerpt;

/**
 * The line of a file that a problem is about, with its number and the place marked: as much of it
 * around that place as its width holds, always in one line.
 */
public final class ExcerptLine extends Widget {
  private static final float HIGH = 4.6667f;
  private static final float LEAST = 24;
  private static final float EMPTY_MARK = 1.5f;
  private static final String MORE = "…";

  private final Kit kit;
  private final Excerpt excerpt;
  private final int size;
  private final OneLine number;
  private OneLine before;
  private OneLine marked;
  private OneLine after;
  private float fittedTo = -1;

  public ExcerptLine(Kit kit, Excerpt excerpt) {
    this.kit = kit;
    Lettering letters = new Lettering(kit);
    this.excerpt =
        new Excerpt(
            excerpt.line(),
            letters.drawn(excerpt.before()),
            letters.drawn(excerpt.marked()),
            letters.drawn(excerpt.after()));
    size = kit.size(Style.CAPTION);
    number = line(Integer.toString(excerpt.line()), Weight.REGULAR);
    setTouchable(Touchable.disabled);
  }

  private OneLine line(String text, Weight weight) {
    return new OneLine(kit, text, weight, size);
  }

  @Override
  public float getMinWidth() {
    return kit.u(LEAST);
  }

  @Override
  public float getPrefWidth() {
    return kit.u(LEAST);
  }

  @Override
  public float getPrefHeight() {
    return Math.max(kit.u(HIGH), Math.round(kit.line(Style.CAPTION) * 1.3f));
  }

  // What stands before gives way first, down to a third of the room; then what stands behind.
  private void fit() {
    if (fittedTo == getWidth()) {
      return;
    }
    fittedTo = getWidth();
    float room = getWidth() - textLeft() - kit.u(1.6667f);
    marked = shortened(excerpt.marked(), Weight.SEMIBOLD, room * 0.7f, false);
    float rest = room - marked.width();
    after = line(excerpt.after(), Weight.REGULAR);
    float least = Math.min(after.width(), rest / 2);
    before = shortened(excerpt.before(), Weight.REGULAR, rest - least, true);
    after = shortened(excerpt.after(), Weight.REGULAR, rest - before.width(), false);
  }

  private OneLine shortened(String text, Weight weight, float room, boolean fromStart) {
    OneLine whole = line(text, weight);
    int letters = text.codePointCount(0, text.length());
    for (int kept = letters; whole.width() > Math.max(0, room) && kept > 0; kept--) {
      String part =
          fromStart
              ? MORE + text.substring(text.offsetByCodePoints(0, letters - kept + 1))
              : text.substring(0, text.offsetByCodePoints(0, kept - 1)) + MORE;
      whole = kept == 1 ? line("", weight) : line(part, weight);
    }
    return whole;
  }

  private float textLeft() {
    return kit.u(1.6667f) + Math.max(kit.u(3), number.width()) + kit.u(1.3333f);
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    fit();
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float x = Math.round(getX());
    float y = Math.round(getY());
    float radius = kit.px(Length.KEY_RADIUS);
    brush.round(x, y, getWidth(), getHeight(), radius, kit.colour(Tone.SUNK));
    float middle = y + getHeight() / 2;
    float base = number.baseline(middle);
    float right = x + textLeft() - kit.u(1.3333f);
    number.draw(brush, Math.round(right - number.width()), base, kit.colour(Tone.MUTED));
    float at = x + textLeft();
    before.draw(brush, at, base, kit.colour(Tone.INK));
    at += before.width();
    mark(brush, at, y, base);
    after.draw(brush, at + markWide(), base, kit.colour(Tone.INK));
  }

  private float markWide() {
    return Math.max(kit.u(EMPTY_MARK), marked.width());
  }

  private void mark(Brush brush, float at, float y, float base) {
    float wide = markWide();
    float inset = Math.round(getHeight() * 0.14f);
    float around = kit.u(0.25f);
    float left = Math.round(at) - around;
    brush.fill(
        left,
        y + inset,
        Math.round(wide) + 2 * around,
        getHeight() - 2 * inset,
        kit.colour(Tone.SOFT));
    float stroke = kit.px(Length.OUTLINE);
    brush.fill(left, y + inset, Math.round(wide) + 2 * around, stroke, kit.colour(Tone.ACCENT));
    marked.draw(brush, at, base, kit.colour(Tone.INK));
  }
}
