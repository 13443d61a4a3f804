package ontherecord.screen.group.debrief;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.utils.Align;
import java.util.function.Consumer;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;

/**
 * Where a room writes so that all can read along: several lines, large. While it is open every
 * letter goes to it and nowhere else; Enter, Tab or Esc closes it, and what was written is kept.
 */
final class Pad extends Pressable {
  /** Stands where the next letter goes; it cannot be written. */
  private static final String CARET = "|";

  private static final char DELETE = 127;

  private final Draft draft;
  private final int longest;
  private final Consumer<String> kept;
  private final Words words;

  /**
   * A pad on which a draft is written.
   *
   * @param longest how many letters it takes
   * @param kept told what was written when it closes
   */
  Pad(Kit kit, Style style, Draft draft, int longest, Consumer<String> kept) {
    super(kit);
    this.draft = draft;
    this.longest = longest;
    this.kept = kept;
    words = new Words(kit, style, "").align(Align.topLeft).plain();
    setName("pad");
    pad(kit.u(2), kit.u(2.6667f), kit.u(2), kit.u(2.6667f));
    add(words).grow().top();
    show();
  }

  @Override
  public boolean takesAll() {
    return draft.writing;
  }

  @Override
  public boolean keyDown(int keycode) {
    if (!draft.writing) {
      return false;
    }
    switch (keycode) {
      case Input.Keys.ENTER, Input.Keys.NUMPAD_ENTER, Input.Keys.ESCAPE, Input.Keys.TAB -> close();
      case Input.Keys.LEFT -> moveTo(draft.caret - 1);
      case Input.Keys.RIGHT -> moveTo(draft.caret + 1);
      case Input.Keys.HOME -> moveTo(0);
      case Input.Keys.END -> moveTo(draft.text.length());
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
    if (!draft.writing) {
      return false;
    }
    int at = draft.caret;
    if (letter == '\b' && at > 0) {
      boolean pair = Character.isLowSurrogate(draft.text.charAt(at - 1)) && at > 1;
      replace(at - (pair ? 2 : 1), at, "");
    } else if (letter == DELETE && at < draft.text.length()) {
      replace(at, at + 1, "");
    } else if (letter >= ' ' && letter != DELETE && letter != CARET.charAt(0)) {
      replace(at, at, String.valueOf(letter));
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
      replace(draft.caret, draft.caret, held.replaceAll("[\\p{Cntrl}|]+", " ").strip());
    }
    return control;
  }

  private void replace(int from, int to, String by) {
    String rest = draft.text.substring(0, from) + draft.text.substring(to);
    String taken = by.substring(0, Math.min(by.length(), Math.max(0, longest - rest.length())));
    draft.text = rest.substring(0, from) + taken + rest.substring(from);
    moveTo(from + taken.length());
  }

  private void moveTo(int place) {
    draft.caret = Math.max(0, Math.min(draft.text.length(), place));
    show();
  }

  private void close() {
    draft.writing = false;
    kept.accept(draft.text.strip());
  }

  private void show() {
    String text = draft.text;
    words.text(text.substring(0, draft.caret) + CARET + text.substring(draft.caret));
    words.tone(CARET, Tone.ACCENT);
  }

  @Override
  protected void drawBackground(Batch batch, float parentAlpha, float x, float y) {
    Brush brush = kit.brush(batch, parentAlpha * getColor().a);
    brush.round(x, y, getWidth(), getHeight(), radius(), kit.colour(Tone.SHEET));
    brush.outline(
        x, y, getWidth(), getHeight(), radius(), kit.px(Length.OUTLINE), kit.colour(Tone.ACCENT));
  }
}
