package ontherecord.screen;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.function.Supplier;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.frame.Overlay;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.mark.Key;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Press;
import ontherecord.screen.kit.press.Segments;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Glossary;
import ontherecord.view.term.Explained;

/**
 * The help of a screen: the words on it that can be explained, and its keys, which are the part of
 * the game's one key table that applies to it. Without such words the keys stand alone.
 */
final class HelpOverlay {
  private static final float ROW = 5.3333f;
  private static final String PARTS = "help.parts";

  private final Kit kit;
  private final List<Shortcut> shortcuts;
  private final Supplier<Phrasebook> speech;
  private final Supplier<List<Explained>> terms;
  private boolean showsKeys;

  /**
   * The help of one screen.
   *
   * @param speech the words it speaks in now
   * @param terms those that stand on the screen now
   */
  HelpOverlay(
      Kit kit,
      List<Shortcut> shortcuts,
      Supplier<Phrasebook> speech,
      Supplier<List<Explained>> terms) {
    this.kit = kit;
    this.shortcuts = shortcuts;
    this.speech = speech;
    this.terms = terms;
  }

  /** Lays the sheet out. Esc, Enter, F1 and {@code ?} close it. */
  void fill(Overlay overlay, Runnable close) {
    Phrasebook words = speech.get();
    List<Explained> explained = terms.get();
    boolean keysOnly = explained.isEmpty();
    Table sheet = overlay.content();
    sheet.clearChildren();
    sheet.add(keysOnly ? title(words) : parts(words, overlay, close)).growX().left().row();
    boolean keys = keysOnly || showsKeys;
    Scroll scroll =
        Scroll.reading(kit, keys ? rows(words) : new Glossary(kit, words, explained).table());
    sheet.add(scroll).grow().padTop(kit.u(2)).padBottom(kit.u(2)).row();
    Table below = new Table();
    String how = words.say(keys ? "help.mouse" : "help.words.mouse");
    below
        .add(new Words(kit, Style.CAPTION, how).tone(Tone.MUTED).plain())
        .growX()
        .padRight(kit.u(2));
    below.add(Press.filled(kit, words.say("help.close")).key(words.say("key.esc")).does(close));
    sheet.add(below).growX();
    overlay.focus().to(PARTS);
    bind(overlay, scroll, close);
  }

  private Words title(Phrasebook words) {
    return new Words(kit, Style.HEADING, words.say("help.title"));
  }

  private Segments parts(Phrasebook words, Overlay overlay, Runnable close) {
    Segments parts = new Segments(kit);
    parts.add("", words.say("help.words")).add("", words.say("help.title"));
    parts.choose(showsKeys ? 1 : 0);
    parts.onChoose(
        chosen -> {
          showsKeys = chosen == 1;
          fill(overlay, close);
        });
    parts.setName(PARTS);
    return parts;
  }

  // Whatever is focused, up and down read on as long as there is something to read.
  private static void bind(Overlay overlay, Scroll scroll, Runnable close) {
    overlay.keys().key(Input.Keys.F1, close).typed('?', close);
    for (int key :
        List.of(Input.Keys.UP, Input.Keys.DOWN, Input.Keys.PAGE_UP, Input.Keys.PAGE_DOWN)) {
      overlay
          .keys()
          .key(
              key,
              () -> {
                if (!scroll.keyDown(key)) {
                  overlay
                      .focus()
                      .move(0, key == Input.Keys.UP || key == Input.Keys.PAGE_UP ? 1 : -1);
                }
              });
    }
  }

  private Table rows(Phrasebook words) {
    int columns = kit.units().narrow() || shortcuts.size() < 7 ? 1 : 2;
    int high = (shortcuts.size() + columns - 1) / columns;
    Table rows = new Table();
    rows.top().left();
    for (int row = 0; row < high; row++) {
      for (int column = 0; column < columns; column++) {
        int at = row + column * high;
        if (at < shortcuts.size()) {
          add(rows, words, shortcuts.get(at), column > 0);
        }
      }
      rows.row();
    }
    return rows;
  }

  private void add(Table rows, Phrasebook words, Shortcut shortcut, boolean second) {
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
