package ontherecord.screen.kit.press;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.graphics.g2d.Batch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.OneLine;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/**
 * A number to estimate between two ends. Left and right move by one, up and down by a tenth of the
 * whole, digits write it, the mouse drags it.
 */
public final class Scale extends Pressable {
  private static final float HIGH = 14;
  private static final float HIGH_QUIET = 8;

  private final int from;
  private final int to;
  private final OneLine least;
  private final OneLine most;
  private final List<Integer> marks = new ArrayList<>();
  private final List<OneLine> markLines = new ArrayList<>();
  private IntConsumer changed = value -> {};
  private OneLine number;
  private int value;
  private int typed = -1;
  private boolean quiet;
  private boolean filled = true;

  /** Starts in the middle. */
  public Scale(Kit kit, int from, int to) {
    super(kit);
    this.from = from;
    this.to = to;
    int caption = kit.size(Style.CAPTION);
    least = new OneLine(kit, String.valueOf(from), Weight.REGULAR, caption);
    most = new OneLine(kit, String.valueOf(to), Weight.REGULAR, caption);
    onPress(() -> {});
    value((from + to) / 2);
  }

  /** Sets it, within its ends; tells nobody. */
  public Scale value(int wanted) {
    value = Math.max(from, Math.min(to, wanted));
    number = new OneLine(kit, String.valueOf(value), Weight.BOLD, kit.size(Style.TITLE));
    return this;
  }

  /** Shows no number of its own, for a screen that tells it large beside the scale. */
  public Scale quiet() {
    quiet = true;
    return this;
  }

  /** Whether the line is filled up to the mark: not as long as nobody has set it. */
  public Scale filled(boolean is) {
    filled = is;
    return this;
  }

  /** Marks a place under the line: what the record holds, shown on a reveal. */
  public Scale mark(int place) {
    marks.add(place);
    markLines.add(new OneLine(kit, String.valueOf(place), Weight.SEMIBOLD, kit.size(Style.BODY)));
    return this;
  }

  /** Told at every change. */
  public Scale onChange(IntConsumer what) {
    changed = what;
    return this;
  }

  public int value() {
    return value;
  }

  @Override
  public boolean keyDown(int keycode) {
    int tenth = Math.max(1, (to - from) / 10);
    int digit = digit(keycode);
    if (digit >= 0) {
      write(digit);
      return true;
    }
    typed = -1;
    switch (keycode) {
      case Input.Keys.LEFT -> take(value - 1);
      case Input.Keys.RIGHT -> take(value + 1);
      case Input.Keys.UP -> take(value + tenth);
      case Input.Keys.DOWN -> take(value - tenth);
      case Input.Keys.HOME -> take(from);
      case Input.Keys.END -> take(to);
      default -> {
        return false;
      }
    }
    return true;
  }

  // A digit goes behind those typed before it; where that leads past the end, it starts anew.
  private void write(int digit) {
    int longer = typed < 0 ? digit : typed * 10 + digit;
    typed = longer > to ? digit : longer;
    if (typed >= from) {
      take(typed);
    }
  }

  private static int digit(int keycode) {
    if (keycode >= Input.Keys.NUM_0 && keycode <= Input.Keys.NUM_9) {
      return keycode - Input.Keys.NUM_0;
    }
    boolean pad = keycode >= Input.Keys.NUMPAD_0 && keycode <= Input.Keys.NUMPAD_9;
    return pad ? keycode - Input.Keys.NUMPAD_0 : -1;
  }

  @Override
  protected void touched(float x, float y) {
    dragged(x, y);
  }

  @Override
  protected void dragged(float x, float y) {
    float end = kit.u(4);
    float part = (x - end) / Math.max(1, getWidth() - 2 * end);
    take(Math.round(from + part * (to - from)));
  }

  private void take(int wanted) {
    value(wanted);
    changed.accept(value);
  }

  @Override
  public float getMinHeight() {
    return getPrefHeight();
  }

  @Override
  public float getPrefHeight() {
    return kit.u(quiet ? HIGH_QUIET : HIGH);
  }

  @Override
  public float getPrefWidth() {
    return kit.u(60);
  }

  @Override
  public float getMinWidth() {
    return kit.u(30);
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float y = Math.round(getY() + kit.u(5.5f));
    float track = kit.u(1);
    float thumb = kit.u(1.5f);
    float left = x(from);
    float right = x(to);
    brush.round(left, y - track / 2, right - left, track, track / 2, kit.colour(Tone.TICK));
    if (filled) {
      float reached = x(value) - left;
      brush.round(left, y - track / 2, reached, track, track / 2, kit.colour(Tone.ACCENT));
    }
    ends(brush, left, right, y - kit.u(3));
    for (int i = 0; i < marks.size(); i++) {
      mark(brush, i, y);
    }
    brush.disc(x(value), y, thumb, kit.colour(Tone.SHEET));
    Tone rim = filled ? Tone.ACCENT : Tone.LINE;
    brush.ring(x(value), y, thumb, kit.px(Length.RING), kit.colour(rim));
    if (!quiet) {
      number.centred(brush, x(value), y + kit.u(4.75f), kit.colour(Tone.INK));
    }
  }

  private void ends(Brush brush, float left, float right, float y) {
    if (marks.isEmpty()) {
      least.centred(brush, left, y, kit.colour(Tone.MUTED));
      most.centred(brush, right, y, kit.colour(Tone.MUTED));
    }
  }

  private void mark(Brush brush, int index, float y) {
    float x = x(marks.get(index));
    float ink = kit.colour(Tone.INK);
    brush.fill(Math.round(x) - 1, y - kit.u(2), kit.px(Length.OUTLINE), kit.u(4), ink);
    markLines.get(index).centred(brush, x, y - kit.u(3.5f), ink);
  }

  private float x(int place) {
    float end = kit.u(4);
    float part = to == from ? 0 : (float) (place - from) / (to - from);
    return Math.round(getX() + end + part * (getWidth() - 2 * end));
  }
}
