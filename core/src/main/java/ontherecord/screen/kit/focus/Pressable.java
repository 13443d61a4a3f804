package ontherecord.screen.kit.focus;

import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Length;

/**
 * Something to press: by Enter or Space where it is focused, or by the mouse. A table, so that a
 * screen puts into it what it likes. It takes part in its layer's focus as soon as it is on the
 * stage.
 */
public abstract class Pressable extends Table {
  protected final Kit kit;
  private final List<Runnable> pressed = new ArrayList<>();
  private final List<Runnable> focused = new ArrayList<>();
  private boolean enabled = true;
  private boolean hovered;
  private boolean hasFocus;

  protected Pressable(Kit kit) {
    this.kit = kit;
    setTouchable(Touchable.enabled);
    addListener(new Mouse());
  }

  /** Does this when pressed. */
  public final Pressable onPress(Runnable what) {
    pressed.add(what);
    return this;
  }

  /** Does this when the focus comes here. */
  public final Pressable onFocus(Runnable what) {
    focused.add(what);
    return this;
  }

  /** Presses it, as Enter would. */
  public void press() {
    if (enabled) {
      for (Runnable what : List.copyOf(pressed)) {
        what.run();
      }
    }
  }

  /** A key goes to the focused one first; true where it was used. */
  public boolean keyDown(int keycode) {
    return false;
  }

  /** A letter goes to the focused one first; true where it was used. */
  public boolean keyTyped(char letter) {
    return false;
  }

  /** Whether every key goes here and nowhere else: a field being written in. */
  public boolean takesAll() {
    return false;
  }

  /** Whether it can be pressed and focused. */
  public final Pressable enabled(boolean may) {
    enabled = may;
    setTouchable(may ? Touchable.enabled : Touchable.childrenOnly);
    return this;
  }

  public boolean isEnabled() {
    return enabled;
  }

  public final boolean hasFocus() {
    return hasFocus;
  }

  public final boolean isHovered() {
    return hovered && enabled;
  }

  /** The radius of its own corners, in pixels; its ring follows them. */
  public float radius() {
    return kit.px(Length.BUTTON_RADIUS);
  }

  /** Sets what the focus ring goes around, in its own coordinates: as a rule its bounds. */
  public void ringAround(Rectangle bounds) {
    bounds.set(0, 0, getWidth(), getHeight());
  }

  /** Asks the layer it lies in for the focus. */
  public final void takeFocus() {
    for (Actor above = getParent(); above != null; above = above.getParent()) {
      if (above instanceof Layer layer) {
        layer.focus().to(this);
        return;
      }
    }
  }

  /** Told by the focus when it comes and goes. */
  void focus(boolean has) {
    hasFocus = has;
    focusChanged();
    if (has) {
      focused.forEach(Runnable::run);
    }
  }

  /** Called when the focus comes or goes. */
  protected void focusChanged() {}

  /** Called where the mouse goes down on it, in its own coordinates; before the press. */
  protected void touched(float x, float y) {}

  /** Called while the mouse is held down on it. */
  protected void dragged(float x, float y) {}

  /** Called where the mouse lets go of it; true where that is no press, but the end of a drag. */
  protected boolean released() {
    return false;
  }

  private final class Mouse extends InputListener {
    @Override
    public boolean touchDown(InputEvent event, float x, float y, int pointer, int button) {
      if (button != 0 || !enabled) {
        return false;
      }
      event.stop();
      takeFocus();
      touched(x, y);
      return true;
    }

    @Override
    public void touchDragged(InputEvent event, float x, float y, int pointer) {
      dragged(x, y);
    }

    @Override
    public void touchUp(InputEvent event, float x, float y, int pointer, int button) {
      boolean inside = x >= 0 && y >= 0 && x <= getWidth() && y <= getHeight();
      if (!released() && inside) {
        press();
      }
    }

    @Override
    public void enter(InputEvent event, float x, float y, int pointer, Actor from) {
      hovered = hovered || pointer == -1;
    }

    @Override
    public void exit(InputEvent event, float x, float y, int pointer, Actor to) {
      boolean stays = to != null && to.isDescendantOf(Pressable.this);
      hovered = hovered && (pointer != -1 || stays);
    }
  }
}
