package ontherecord.screen.check;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.utils.Align;
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

/** A number between a minus and a plus: left and right, or the mouse on either, ask for another. */
final class Stepper extends Pressable {
  private static final float HIGH = 6;

  private final IntConsumer by;

  /**
   * A stepper.
   *
   * @param by told −1 or 1
   */
  Stepper(Kit kit, int number, IntConsumer by) {
    super(kit);
    this.by = by;
    pad(0, kit.u(1.3333f), 0, kit.u(1.3333f));
    add(Key.small(kit, "−"));
    Words figure = new Words(kit, Style.BODY, Integer.toString(number));
    figure.weight(Weight.SEMIBOLD).align(Align.center).oneLine();
    add(figure).minWidth(kit.u(4.6667f)).growX().padLeft(kit.u(1)).padRight(kit.u(1));
    add(Key.small(kit, "+"));
  }

  @Override
  public boolean keyDown(int keycode) {
    if (keycode != Input.Keys.LEFT && keycode != Input.Keys.RIGHT) {
      return false;
    }
    by.accept(keycode == Input.Keys.LEFT ? -1 : 1);
    return true;
  }

  @Override
  protected void touched(float x, float y) {
    by.accept(x < getWidth() / 2 ? -1 : 1);
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
    Tone rim = hasFocus() ? Tone.ACCENT : isHovered() ? Tone.INK : Tone.LINE;
    brush.round(x, y, getWidth(), getHeight(), radius(), kit.colour(Tone.SHEET));
    brush.outline(x, y, getWidth(), getHeight(), radius(), kit.px(Length.OUTLINE), kit.colour(rim));
  }
}
