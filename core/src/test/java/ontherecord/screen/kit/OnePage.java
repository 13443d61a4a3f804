package ontherecord.screen.kit;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.frame.Frame;
import ontherecord.screen.kit.page.Kit;

/** A screen for a test, with whatever the test puts into it, and keys pressed by hand. */
public final class OnePage extends Frame {
  private final BiConsumer<Kit, Table> content;
  private final Consumer<Keys> keys;

  private OnePage(Kit kit, BiConsumer<Kit, Table> content, Consumer<Keys> keys) {
    super(kit);
    this.content = content;
    this.keys = keys;
  }

  /** Shown, laid out and drawn once. */
  public static OnePage show(Kit kit, BiConsumer<Kit, Table> content, Consumer<Keys> keys) {
    OnePage page = new OnePage(kit, content, keys);
    page.show();
    page.render(0.016f);
    return page;
  }

  @Override
  protected void build(Bar bar, Table table, Foot foot) {
    bar.title("Test", "");
    content.accept(kit, table);
  }

  @Override
  protected void bind(Keys bound) {
    keys.accept(bound);
  }

  /** A key goes down and up and types nothing. */
  public void press(int... keycodes) {
    for (int keycode : keycodes) {
      input().keyDown(keycode);
      input().keyUp(keycode);
    }
  }

  /** A key goes down, types a letter, and goes up. */
  public void press(int keycode, char letter) {
    input().keyDown(keycode);
    input().keyTyped(letter);
    input().keyUp(keycode);
  }

  /** Letters are typed, whatever keys they are on. */
  public void type(String text) {
    for (int i = 0; i < text.length(); i++) {
      input().keyTyped(text.charAt(i));
    }
  }
}
