package ontherecord.screen.kit.press;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.mark.Key;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/**
 * One of a few, side by side. Left and right choose while it is focused, Enter and Space go on to
 * the next one, the mouse takes the one it points at.
 */
public final class Segments extends Pressable {
  /** Nothing chosen yet. */
  public static final int NONE = -1;

  private static final float HIGH = 6;

  private final List<Table> cells = new ArrayList<>();
  private final List<Words> labels = new ArrayList<>();
  private final List<Key> caps = new ArrayList<>();
  private final Map<Words, Words> unders = new HashMap<>();
  private IntConsumer chose = index -> {};
  private int chosen = NONE;

  public Segments(Kit kit) {
    super(kit);
    onPress(() -> {});
  }

  /** Adds one, with a key cap before it unless that is empty. */
  public Segments add(String key, String label) {
    Words words = new Words(kit, Style.BODY, label).oneLine();
    Table cell = new Table();
    cell.pad(0, kit.u(1.6667f), 0, kit.u(1.6667f));
    if (!key.isEmpty()) {
      Key cap = Key.small(kit, key);
      caps.add(cap);
      cell.add(cap).padRight(kit.u(1.3333f));
    } else {
      caps.add(null);
    }
    cell.add(words);
    cells.add(cell);
    labels.add(words);
    add(cell).grow();
    return this;
  }

  /** Adds one with a second line under its label. */
  public Segments addOver(String label, String below) {
    Words words = new Words(kit, Style.CAPTION, label).weight(Weight.SEMIBOLD).oneLine();
    Words under = new Words(kit, Style.CAPTION, below).oneLine();
    Table cell = new Table();
    cell.pad(0, kit.u(1), 0, kit.u(1));
    cell.add(words).row();
    cell.add(under);
    caps.add(null);
    cells.add(cell);
    labels.add(words);
    unders.put(words, under);
    add(cell).grow();
    return this;
  }

  /** Tells which one was chosen, from 0. */
  public Segments onChoose(IntConsumer what) {
    chose = what;
    return this;
  }

  /** Shows one as chosen, or {@link #NONE}; tells nobody. */
  public Segments choose(int index) {
    chosen = index;
    for (int i = 0; i < cells.size(); i++) {
      boolean is = i == chosen;
      labels.get(i).tone(is ? Tone.ON_ACCENT : Tone.INK);
      if (unders.containsKey(labels.get(i))) {
        unders.get(labels.get(i)).tone(is ? Tone.ON_ACCENT : Tone.MUTED);
      } else {
        labels.get(i).weight(is ? Weight.SEMIBOLD : Weight.REGULAR);
      }
      if (caps.get(i) != null) {
        caps.get(i).on(is ? Key.Ground.ACCENT : Key.Ground.PLAIN);
      }
    }
    return this;
  }

  public int chosen() {
    return chosen;
  }

  @Override
  public boolean keyDown(int keycode) {
    if (keycode == Input.Keys.LEFT && chosen > 0) {
      take(chosen - 1);
      return true;
    }
    if (keycode == Input.Keys.RIGHT && chosen < cells.size() - 1) {
      take(chosen + 1);
      return true;
    }
    if (keycode == Input.Keys.SPACE) {
      take((chosen + 1) % cells.size());
      return true;
    }
    return false;
  }

  @Override
  protected void touched(float x, float y) {
    for (int i = 0; i < cells.size(); i++) {
      Actor cell = cells.get(i);
      if (x >= cell.getX() && x < cell.getX() + cell.getWidth()) {
        take(i);
      }
    }
  }

  private void take(int index) {
    choose(index);
    chose.accept(index);
  }

  @Override
  public void layout() {
    super.layout();
    float even = getWidth() / cells.size();
    boolean fit = cells.stream().allMatch(cell -> cell.getPrefWidth() <= even);
    for (int i = 0; i < cells.size(); i++) {
      Table cell = cells.get(i);
      // All alike where the longest allows it; whole pixels in any case.
      float left = fit ? Math.round(even * i) : Math.round(cell.getX());
      float right = fit ? Math.round(even * (i + 1)) : Math.round(cell.getX() + cell.getWidth());
      cell.setBounds(left, 0, right - left, getHeight());
    }
  }

  @Override
  public float getMinHeight() {
    return getPrefHeight();
  }

  @Override
  public float getPrefHeight() {
    return Math.max(kit.u(HIGH), super.getPrefHeight());
  }

  @Override
  protected void drawBackground(Batch batch, float parentAlpha, float x, float y) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float radius = radius();
    float rim = kit.px(Length.OUTLINE);
    brush.round(x, y, getWidth(), getHeight(), radius, kit.colour(Tone.SHEET));
    for (int i = 0; i < cells.size(); i++) {
      Actor cell = cells.get(i);
      float left = x + cell.getX();
      float right = i + 1 == cells.size() ? x + getWidth() : left + cell.getWidth();
      if (i == chosen) {
        fill(brush, i, left, right, y, radius);
      }
      if (i > 0) {
        brush.fill(left - rim, y, rim, getHeight(), kit.colour(Tone.LINE));
      }
    }
    Tone line = isHovered() ? Tone.INK : Tone.LINE;
    brush.outline(x, y, getWidth(), getHeight(), radius, rim, kit.colour(line));
  }

  private void fill(Brush brush, int index, float left, float right, float y, float radius) {
    float accent = kit.colour(Tone.ACCENT);
    brush.round(left, y, right - left, getHeight(), radius, accent);
    float half = (right - left) / 2;
    if (index > 0) {
      brush.fill(left, y, half, getHeight(), accent);
    }
    if (index + 1 < cells.size()) {
      brush.fill(left + half, y, half, getHeight(), accent);
    }
  }
}
