package ontherecord.screen.round;

import com.badlogic.gdx.Input;
import java.util.function.IntConsumer;
import ontherecord.screen.kit.mark.Key;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Weight;

/**
 * One place of a row, with the thing that stands there now. While it is taken up, arrows carry the
 * thing to the next place; the mouse drags it.
 */
final class OrderCard extends Card {
  private final Key key;
  private final Words words;
  private final IntConsumer carry;
  private boolean dragged;

  /**
   * A place.
   *
   * @param carry takes the thing so many places further, up below 0
   */
  OrderCard(Kit kit, String place, Style style, IntConsumer carry) {
    super(kit);
    this.carry = carry;
    key = Key.large(kit, place);
    words = new Words(kit, style, "").weight(Weight.REGULAR);
    plainWhenFocused();
    left();
    float above = kit.u(style == Style.CAPTION ? 0.6667f : 1.3333f);
    pad(above, kit.u(2), above, kit.u(2));
    add(key).padRight(kit.u(2));
    add(words).growX();
  }

  void holds(String thing) {
    words.text(thing);
  }

  @Override
  protected void chosenChanged() {
    key.on(isChosen() ? Key.Ground.CHOSEN : Key.Ground.PLAIN);
    words.weight(isChosen() ? Weight.SEMIBOLD : Weight.REGULAR);
  }

  @Override
  public boolean keyDown(int keycode) {
    boolean up = keycode == Input.Keys.UP;
    if (!isChosen() || !(up || keycode == Input.Keys.DOWN)) {
      return false;
    }
    carry.accept(up ? -1 : 1);
    return true;
  }

  // A click takes it up or puts it down; the end of a drag has done so already.
  @Override
  public void press() {
    if (!dragged) {
      super.press();
    }
    dragged = false;
  }

  @Override
  protected void touched(float x, float y) {
    dragged = false;
  }

  @Override
  protected void dragged(float x, float y) {
    int by = (int) -Math.floor(y / getHeight());
    if (by != 0 || dragged) {
      dragged = true;
      carry.accept(by);
    }
  }
}
