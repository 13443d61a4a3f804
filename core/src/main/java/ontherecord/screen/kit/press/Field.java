package ontherecord.screen.kit.press;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.graphics.g2d.Batch;
import java.util.function.Consumer;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.mark.Key;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.OneLine;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;

/**
 * A line to write in. Enter or a click opens it, and while it is open every letter goes to it and
 * nowhere else; Enter, Tab, Esc or the arrow down closes it and keeps what was written. A text
 * longer than the field shows its end.
 */
public final class Field extends Pressable {
  private static final float HIGH = 6;
  private static final char DELETE = 127;

  private final StringBuilder written = new StringBuilder();
  private final OneLine prompt;
  private final int size;
  private final int longest;
  private Consumer<String> changed = text -> {};
  private Runnable entered = () -> {};
  private Runnable downward = () -> {};
  private Key cap;
  private OneLine shown;
  private OneLine before;
  private int caret;
  private boolean open;

  /**
   * A field with a prompt shown while it is empty.
   *
   * @param longest how many characters it takes
   */
  public Field(Kit kit, String prompt, int longest) {
    super(kit);
    this.longest = longest;
    size = kit.size(Style.BODY);
    this.prompt = new OneLine(kit, prompt, Weight.REGULAR, size);
    onPress(() -> opened(true));
    reshape();
  }

  /** Shows the key that opens it. */
  public Field key(String key) {
    cap = Key.small(kit, key);
    return this;
  }

  /** Sets its text; tells nobody. */
  public Field text(String text) {
    written.setLength(0);
    written.append(text);
    caret = written.length();
    reshape();
    return this;
  }

  /** Told at every change. */
  public Field onChange(Consumer<String> what) {
    changed = what;
    return this;
  }

  /** Done where Enter closes it. */
  public Field onEnter(Runnable what) {
    entered = what;
    return this;
  }

  /** Done where the arrow down closes it: on to what was found. */
  public Field onDown(Runnable what) {
    downward = what;
    return this;
  }

  public String text() {
    return written.toString();
  }

  /** Opens it for writing, or closes it. */
  public void opened(boolean is) {
    if (is) {
      takeFocus();
    }
    open = is;
  }

  public boolean isOpen() {
    return open;
  }

  @Override
  public boolean takesAll() {
    return open;
  }

  @Override
  protected void focusChanged() {
    if (!hasFocus()) {
      open = false;
    }
  }

  @Override
  public boolean keyDown(int keycode) {
    if (!open) {
      return false;
    }
    switch (keycode) {
      case Input.Keys.ENTER, Input.Keys.NUMPAD_ENTER -> {
        open = false;
        entered.run();
      }
      case Input.Keys.ESCAPE -> open = false;
      case Input.Keys.DOWN -> {
        open = false;
        downward.run();
      }
      case Input.Keys.TAB -> {
        open = false;
        return false;
      }
      case Input.Keys.LEFT -> moveTo(caret - 1);
      case Input.Keys.RIGHT -> moveTo(caret + 1);
      case Input.Keys.HOME -> moveTo(0);
      case Input.Keys.END -> moveTo(written.length());
      case Input.Keys.V -> {
        return pasted();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean keyTyped(char letter) {
    if (!open) {
      return false;
    }
    if (letter == '\b' && caret > 0) {
      int from = Character.isLowSurrogate(written.charAt(caret - 1)) && caret > 1 ? 2 : 1;
      written.delete(caret - from, caret);
      caret -= from;
      tell();
    } else if (letter == DELETE && caret < written.length()) {
      written.deleteCharAt(caret);
      tell();
    } else if (letter >= ' ' && letter != DELETE) {
      insert(String.valueOf(letter));
    }
    return true;
  }

  private boolean pasted() {
    boolean control =
        Gdx.input.isKeyPressed(Input.Keys.CONTROL_LEFT)
            || Gdx.input.isKeyPressed(Input.Keys.CONTROL_RIGHT)
            || Gdx.input.isKeyPressed(Input.Keys.SYM);
    String held = control ? Gdx.app.getClipboard().getContents() : null;
    if (held != null) {
      insert(held.replaceAll("\\p{Cntrl}+", " ").strip());
    }
    return control;
  }

  private void insert(String text) {
    int room = longest - written.length();
    if (room > 0) {
      String taken = text.substring(0, Math.min(room, text.length()));
      written.insert(caret, taken);
      caret += taken.length();
      tell();
    }
  }

  private void moveTo(int place) {
    caret = Math.max(0, Math.min(written.length(), place));
    reshape();
  }

  private void tell() {
    reshape();
    changed.accept(written.toString());
  }

  private void reshape() {
    shown = new OneLine(kit, written.toString(), Weight.REGULAR, size);
    before = new OneLine(kit, written.substring(0, caret), Weight.REGULAR, size);
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
  public float getPrefWidth() {
    return kit.u(20);
  }

  @Override
  public float getMinWidth() {
    return kit.u(16);
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    float rim = kit.px(Length.OUTLINE);
    Tone line = open ? Tone.ACCENT : isHovered() ? Tone.INK : Tone.LINE;
    float x = getX();
    float y = getY();
    brush.round(x, y, getWidth(), getHeight(), radius(), kit.colour(Tone.SHEET));
    brush.outline(x, y, getWidth(), getHeight(), radius(), rim, kit.colour(line));
    float left = x + kit.u(2);
    if (cap != null && written.isEmpty() && !open) {
      cap.setBounds(left, y, cap.getPrefWidth(), getHeight());
      cap.draw(batch, parentAlpha);
      left += cap.getPrefWidth() + kit.u(1);
    }
    writing(batch, brush, left, x + getWidth() - kit.u(2), y + getHeight() / 2);
  }

  private void writing(Batch batch, Brush brush, float left, float right, float middle) {
    OneLine line = written.isEmpty() ? prompt : shown;
    Tone ink = written.isEmpty() ? Tone.MUTED : Tone.INK;
    float away = open && !written.isEmpty() ? Math.max(0, before.width() - (right - left)) : 0;
    boolean clipped = line.width() > right - left && clip(batch, left, right);
    if (!written.isEmpty() || !open) {
      line.draw(brush, left - away, line.baseline(middle), kit.colour(ink));
    }
    if (clipped) {
      batch.flush();
      clipEnd();
    }
    if (open) {
      float at = Math.round(left - away + before.width());
      float high = Math.round(size * 1.1f);
      brush.fill(
          at, Math.round(middle - high / 2), kit.px(Length.OUTLINE), high, kit.colour(Tone.ACCENT));
    }
  }

  private boolean clip(Batch batch, float left, float right) {
    batch.flush();
    return clipBegin(left, getY(), right - left + kit.px(Length.OUTLINE), getHeight());
  }
}
