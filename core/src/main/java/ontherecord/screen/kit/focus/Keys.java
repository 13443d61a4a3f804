package ontherecord.screen.kit.focus;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.utils.IntMap;
import java.util.function.IntConsumer;

/**
 * What keys do on one layer. Letters and marks are matched by what they type, digits and named keys
 * by the key: on a French keyboard the two differ.
 */
public final class Keys {
  private final IntMap<Runnable> pressed = new IntMap<>();
  private final IntMap<Runnable> typed = new IntMap<>();

  /** Does this at a named key, such as {@code Input.Keys.ESCAPE}. Enter means both Enter keys. */
  public Keys key(int keycode, Runnable what) {
    pressed.put(keycode, what);
    if (keycode == Input.Keys.ENTER) {
      pressed.put(Input.Keys.NUMPAD_ENTER, what);
    }
    return this;
  }

  /** Does this where that letter or mark is typed, in either case. */
  public Keys typed(char letter, Runnable what) {
    typed.put(Character.toLowerCase(letter), what);
    return this;
  }

  /** Does this at the digits from 1 to the last one, with the digit. */
  public Keys digits(int last, IntConsumer what) {
    for (int digit = 1; digit <= last; digit++) {
      int chosen = digit;
      pressed.put(Input.Keys.NUM_0 + digit, () -> what.accept(chosen));
      pressed.put(Input.Keys.NUMPAD_0 + digit, () -> what.accept(chosen));
    }
    return this;
  }

  /** Does this at Space, Enter and Page Down: the way onward. */
  public Keys onward(Runnable what) {
    return key(Input.Keys.SPACE, what).key(Input.Keys.ENTER, what).key(Input.Keys.PAGE_DOWN, what);
  }

  /** Forgets all. */
  public void clear() {
    pressed.clear();
    typed.clear();
  }

  /** True where something was done. */
  public boolean keyDown(int keycode) {
    return run(pressed.get(keycode));
  }

  /** True where something was done. */
  public boolean keyTyped(char letter) {
    return run(typed.get(Character.toLowerCase(letter)));
  }

  private static boolean run(Runnable what) {
    if (what != null) {
      what.run();
    }
    return what != null;
  }
}
