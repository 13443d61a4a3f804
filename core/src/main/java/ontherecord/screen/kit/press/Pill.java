package ontherecord.screen.kit.press;

import com.badlogic.gdx.graphics.g2d.Batch;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/** A filter to switch on: filled in the accent while it is. */
public final class Pill extends Pressable {
  private static final float HIGH = 4.6667f;

  private final Words words;
  private boolean on;

  public Pill(Kit kit, String label) {
    super(kit);
    words = new Words(kit, Style.CAPTION, label).oneLine();
    pad(0, kit.u(2.1667f), 0, kit.u(2.1667f));
    add(words);
  }

  /** Switches it; tells nobody. */
  public Pill on(boolean is) {
    on = is;
    words.tone(is ? Tone.ON_ACCENT : Tone.INK).weight(is ? Weight.SEMIBOLD : Weight.REGULAR);
    return this;
  }

  public boolean isOn() {
    return on;
  }

  @Override
  public float radius() {
    return getHeight() / 2;
  }

  @Override
  public float getMinHeight() {
    return getPrefHeight();
  }

  @Override
  public float getPrefHeight() {
    return kit.u(HIGH);
  }

  @Override
  protected void drawBackground(Batch batch, float parentAlpha, float x, float y) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float radius = getHeight() / 2;
    if (on) {
      brush.round(x, y, getWidth(), getHeight(), radius, kit.colour(Tone.ACCENT));
      return;
    }
    Tone rim = isHovered() ? Tone.INK : Tone.LINE;
    brush.round(x, y, getWidth(), getHeight(), radius, kit.colour(Tone.SHEET));
    brush.outline(x, y, getWidth(), getHeight(), radius, kit.px(Length.OUTLINE), kit.colour(rim));
  }
}
