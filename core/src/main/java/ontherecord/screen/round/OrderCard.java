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
  private final Runnable drop;
  private boolean dragged;

  /**
   * A place.
   *
   * @param carry takes the thing so many places further, up below 0
   * @param drop puts down what is held
   */
  OrderCard(Kit kit, String place, Style style, IntConsumer carry, Runnable drop) {
    super(kit);
    this.carry = carry;
    this.drop = drop;
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

  // Whatever else is held is put down first: one hand carries one thing.
  @Override
  protected void touched(float x, float y) {
    if (!isChosen()) {
      drop.run();
    }
  }

  @Override
  protected void dragged(float x, float y) {
    int by = (int) -Math.floor(y / getHeight());
    if (by != 0 || dragged) {
      dragged = true;
      carry.accept(by);
    }
  }

  @Override
  protected boolean released() {
    boolean wasDragged = dragged;
    dragged = false;
    if (wasDragged) {
      drop.run();
    }
    return wasDragged;
  }
}
