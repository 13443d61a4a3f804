package ontherecord.screen;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.frame.Overlay;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.mark.Key;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Press;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;

/** The keys of a screen: the part of the game's one key table that applies to it. */
public record HelpOverlay(Kit kit, Phrasebook words, List<Shortcut> shortcuts) {
  private static final float ROW = 5.3333f;

  /** Lays the sheet out. Esc, Enter, F1 and {@code ?} close it. */
  public void fill(Overlay overlay, Runnable close) {
    overlay.keys().key(Input.Keys.F1, close).typed('?', close);
    Table sheet = overlay.content();
    sheet.add(new Words(kit, Style.HEADING, words.say("help.title"))).growX().left().row();
    sheet.add(Scroll.reading(kit, rows())).grow().padTop(kit.u(2)).padBottom(kit.u(2)).row();
    Table below = new Table();
    below
        .add(new Words(kit, Style.CAPTION, words.say("help.mouse")).tone(Tone.MUTED))
        .growX()
        .padRight(kit.u(2));
    below.add(Press.filled(kit, words.say("help.close")).key(words.say("key.esc")).does(close));
    sheet.add(below).growX();
  }

  private Table rows() {
    int columns = kit.units().narrow() || shortcuts.size() < 7 ? 1 : 2;
    int high = (shortcuts.size() + columns - 1) / columns;
    Table rows = new Table();
    rows.top().left();
    for (int row = 0; row < high; row++) {
      for (int column = 0; column < columns; column++) {
        int at = row + column * high;
        if (at < shortcuts.size()) {
          add(rows, shortcuts.get(at), column > 0);
        }
      }
      rows.row();
    }
    return rows;
  }

  private void add(Table rows, Shortcut shortcut, boolean second) {
    Table caps = new Table();
    for (String cap : shortcut.caps()) {
      caps.add(Key.small(kit, cap.startsWith("key.") ? words.say(cap) : cap))
          .padRight(kit.u(0.6667f));
    }
    rows.add(caps)
        .left()
        .minHeight(kit.u(ROW))
        .padLeft(second ? kit.u(3) : 0)
        .padRight(kit.u(1.3333f));
    rows.add(new Words(kit, Style.BODY, words.say(shortcut.does()))).growX().left();
  }
}
