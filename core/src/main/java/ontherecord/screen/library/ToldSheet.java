package ontherecord.screen.library;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.kit.frame.Overlay;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Press;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;

/**
 * What came of something that was asked for, in a sentence, and line by line what did not.
 *
 * @param heading key of what was asked for
 */
public record ToldSheet(
    Kit kit, Phrasebook words, String heading, Sayable what, List<Sayable> lines) {
  /** How wide its sheet is, in units. */
  public static final float WIDE = 100;

  private static final float MOST_HIGH = 40;

  /** Lays the sheet out. */
  public void fill(Overlay overlay, Runnable close) {
    Table sheet = overlay.content();
    sheet.add(new Words(kit, Style.HEADING, words.say(heading))).growX().row();
    sheet.add(new Words(kit, Style.BODY, words.say(what))).growX().padTop(kit.u(1.3333f)).row();
    if (!lines.isEmpty()) {
      Scroll list = Scroll.reading(kit, list());
      sheet.add(list).growX().maxHeight(kit.u(MOST_HIGH)).padTop(kit.u(1.3333f)).row();
      for (int key :
          new int[] {Input.Keys.UP, Input.Keys.DOWN, Input.Keys.PAGE_UP, Input.Keys.PAGE_DOWN}) {
        overlay.keys().key(key, () -> list.keyDown(key));
      }
    }
    Press done = Press.filled(kit, words.say("help.close")).key(words.say("key.esc")).does(close);
    done.setName("close");
    sheet.add(done).right().padTop(kit.u(2.6667f));
    overlay.focus().to(done);
  }

  private Table list() {
    Table list = new Table();
    list.top().left();
    for (Sayable line : lines) {
      list.add(new Rule(kit)).growX().row();
      list.add(new Words(kit, Style.CAPTION, words.say(line)))
          .growX()
          .padTop(kit.u(0.8f))
          .padBottom(kit.u(0.8f))
          .row();
    }
    return list;
  }
}
