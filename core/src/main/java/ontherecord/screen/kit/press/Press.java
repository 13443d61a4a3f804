package ontherecord.screen.kit.press;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Cell;
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
 * A button with its label and, where it has one, its key. Filled in the accent is for the one main
 * thing a screen does.
 */
public final class Press extends Pressable {
  private static final float HIGH = 6;

  private final Words words;
  private final boolean filled;
  private Key cap;

  private Press(Kit kit, String label, boolean filled) {
    super(kit);
    this.filled = filled;
    words = new Words(kit, Style.BODY, label).weight(Weight.SEMIBOLD).oneLine();
    words.tone(filled ? Tone.ON_ACCENT : Tone.INK);
    pad(0, kit.u(2.3333f), 0, kit.u(2.3333f));
    add(words);
  }

  /** The main button of a screen. */
  public static Press filled(Kit kit, String label) {
    return new Press(kit, label, true);
  }

  /** Any other button. */
  public static Press outlined(Kit kit, String label) {
    return new Press(kit, label, false);
  }

  /** Shows a key cap after the label. */
  public Press key(String key) {
    cap = Key.small(kit, key).on(filled ? Key.Ground.ACCENT : Key.Ground.PLAIN);
    Cell<Key> cell = add(cap);
    cell.padLeft(kit.u(1.6667f));
    return this;
  }

  /** The same with something to do. */
  public Press does(Runnable what) {
    onPress(what);
    return this;
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
    if (filled) {
      Tone ground = isEnabled() ? Tone.ACCENT : Tone.TICK;
      brush.round(x, y, getWidth(), getHeight(), radius, kit.colour(ground));
      words.tone(isEnabled() ? Tone.ON_ACCENT : Tone.MUTED);
      if (cap != null) {
        cap.on(isEnabled() ? Key.Ground.ACCENT : Key.Ground.PLAIN);
      }
      return;
    }
    Tone ground = hasFocus() ? Tone.SOFT : Tone.SHEET;
    Tone rim = hasFocus() ? Tone.ACCENT : isHovered() ? Tone.INK : Tone.LINE;
    brush.round(x, y, getWidth(), getHeight(), radius, kit.colour(ground));
    brush.outline(x, y, getWidth(), getHeight(), radius, kit.px(Length.OUTLINE), kit.colour(rim));
    words.tone(isEnabled() ? Tone.INK : Tone.MUTED);
  }
}
