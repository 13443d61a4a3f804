package ontherecord.screen.kit.focus;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.InputAdapter;
import java.util.function.Supplier;

/**
 * Brings keys to the layer in front. In turn: a field being written in takes all; then what is
 * focused; then the layer's own keys; then arrows and Tab move, Enter and Space press.
 */
public final class Keyboard extends InputAdapter {
  private static final float AFTER = 0.4f;
  private static final float EVERY = 0.06f;

  private final Supplier<Layer> front;
  private boolean used;
  private boolean fresh;
  private int down;
  private int held;
  private float since;

  public Keyboard(Supplier<Layer> front) {
    this.front = front;
  }

  /** Repeats an arrow that is held down; the system repeats only keys that type something. */
  public void act(float delta) {
    if (held != 0) {
      since += Math.min(delta, EVERY);
      if (since >= AFTER) {
        since -= EVERY;
        press(held);
      }
      Gdx.graphics.requestRendering();
    }
  }

  @Override
  public boolean keyDown(int keycode) {
    held = isArrow(keycode) ? keycode : 0;
    since = 0;
    fresh = true;
    down = keycode;
    return press(keycode);
  }

  private boolean press(int keycode) {
    Layer layer = front.get();
    Pressable focused = layer.focus().current().orElse(null);
    boolean alone = focused != null && focused.takesAll();
    used = focused != null && focused.keyDown(keycode);
    // No field has a use for F1, and help is to be had everywhere.
    if (!used && (!alone || keycode == Input.Keys.F1)) {
      used = layer.keys().keyDown(keycode) || move(layer.focus(), keycode);
    }
    return used;
  }

  @Override
  public boolean keyTyped(char letter) {
    // The letter of a key that was used already means nothing more: on a French keyboard the key of
    // digit 6 types a hyphen.
    if (used) {
      return true;
    }
    Layer layer = front.get();
    Pressable focused = layer.focus().current().orElse(null);
    if (focused != null && (focused.keyTyped(letter) || focused.takesAll())) {
      return true;
    }
    // A key that is held down types on and on: good for writing, not for what is done once. What
    // comes without a key, as from an input method, is no repetition.
    boolean once = fresh || down == 0;
    fresh = false;
    return once && layer.keys().keyTyped(letter);
  }

  @Override
  public boolean keyUp(int keycode) {
    used = false;
    down = keycode == down ? 0 : down;
    held = keycode == held ? 0 : held;
    return false;
  }

  private static boolean isArrow(int keycode) {
    return switch (keycode) {
      case Input.Keys.LEFT, Input.Keys.RIGHT, Input.Keys.UP, Input.Keys.DOWN -> true;
      default -> false;
    };
  }

  private static boolean move(Focus focus, int keycode) {
    switch (keycode) {
      case Input.Keys.LEFT -> focus.move(-1, 0);
      case Input.Keys.RIGHT -> focus.move(1, 0);
      case Input.Keys.UP -> focus.move(0, 1);
      case Input.Keys.DOWN -> focus.move(0, -1);
      case Input.Keys.TAB -> focus.next(shifted() ? -1 : 1);
      case Input.Keys.ENTER, Input.Keys.NUMPAD_ENTER, Input.Keys.SPACE ->
          focus.current().ifPresent(Pressable::press);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static boolean shifted() {
    return Gdx.input.isKeyPressed(Input.Keys.SHIFT_LEFT)
        || Gdx.input.isKeyPressed(Input.Keys.SHIFT_RIGHT);
  }
}
