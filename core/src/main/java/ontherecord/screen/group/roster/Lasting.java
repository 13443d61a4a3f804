package ontherecord.screen.group.roster;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.graphics.g2d.Batch;
import java.util.function.IntConsumer;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/**
 * How long something takes, to be made shorter and longer: with left and right while it is focused,
 * or with the mouse on its minus and its plus.
 */
final class Lasting extends Pressable {
  private static final int STEP = 30;
  private static final int LEAST = 30;
  private static final int MOST = 5400;
  private static final int MINUTE = 60;
  private static final float HIGH = 6;

  private final int seconds;
  private final IntConsumer changed;

  Lasting(Kit kit, String label, int seconds, IntConsumer changed) {
    super(kit);
    this.seconds = seconds;
    this.changed = changed;
    pad(0, kit.u(1.6667f), 0, kit.u(1.6667f));
    add(new Words(kit, Style.BODY, "−").oneLine()).padRight(kit.u(1));
    add(new Words(kit, Style.CAPTION, label).tone(Tone.MUTED).oneLine()).padRight(kit.u(1));
    add(new Words(kit, Style.BODY, told(seconds)).weight(Weight.SEMIBOLD).oneLine());
    add(new Words(kit, Style.BODY, "+").oneLine()).padLeft(kit.u(1));
  }

  private static String told(int seconds) {
    int rest = seconds % MINUTE;
    return seconds / MINUTE + (rest < 10 ? ":0" : ":") + rest;
  }

  @Override
  public boolean keyDown(int keycode) {
    if (keycode == Input.Keys.LEFT || keycode == Input.Keys.RIGHT) {
      by(keycode == Input.Keys.LEFT ? -STEP : STEP);
      return true;
    }
    return false;
  }

  @Override
  public boolean keyTyped(char letter) {
    if (letter == '+' || letter == '-' || letter == '−') {
      by(letter == '+' ? STEP : -STEP);
      return true;
    }
    return false;
  }

  @Override
  protected void touched(float x, float y) {
    by(x < getWidth() / 2 ? -STEP : STEP);
  }

  private void by(int more) {
    int now = Math.max(LEAST, Math.min(MOST, seconds + more));
    if (now != seconds) {
      changed.accept(now);
    }
  }

  @Override
  public float getPrefHeight() {
    return Math.max(kit.u(HIGH), super.getPrefHeight());
  }

  @Override
  public float getMinHeight() {
    return getPrefHeight();
  }

  @Override
  protected void drawBackground(Batch batch, float parentAlpha, float x, float y) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    Tone ground = hasFocus() ? Tone.SOFT : Tone.SHEET;
    Tone rim = hasFocus() ? Tone.ACCENT : isHovered() ? Tone.INK : Tone.LINE;
    brush.round(x, y, getWidth(), getHeight(), radius(), kit.colour(ground));
    brush.outline(x, y, getWidth(), getHeight(), radius(), kit.px(Length.OUTLINE), kit.colour(rim));
  }
}
