package ontherecord.screen.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.function.IntConsumer;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.frame.Overlay;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Press;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.view.Passage;

/**
 * Where everything on a page is printed: its passages, numbered as the page numbers them.
 *
 * @param open opens one of them, by its place in the list
 */
public record SourcesSheet(Kit kit, Phrasebook words, List<Passage> passages, IntConsumer open) {
  /** How wide it is, in units. */
  public static final float WIDE = 104;

  /** Lays the sheet out; S and Esc close it. */
  public void fill(Overlay overlay, Runnable close) {
    overlay.keys().typed('s', close);
    Table sheet = overlay.content();
    sheet.add(new Words(kit, Style.HEADING, words.say("dossier.sources.title"))).growX().row();
    Table list = new Table();
    list.top().left();
    for (int i = 0; i < passages.size(); i++) {
      if (i == 0 || !passages.get(i).title().equals(passages.get(i - 1).title())) {
        list.add(source(passages.get(i))).growX().padTop(kit.u(1.3333f)).row();
      }
      list.add(new Rule(kit)).growX().padTop(kit.u(1.3333f)).padBottom(kit.u(1.3333f)).row();
      list.add(passage(i)).growX().row();
    }
    sheet.add(Scroll.of(kit, list)).grow().padTop(kit.u(0.6667f)).row();
    sheet
        .add(Press.filled(kit, words.say("help.close")).key(words.say("key.esc")).does(close))
        .right()
        .padTop(kit.u(1.3333f));
  }

  private Table source(Passage passage) {
    Table told = new Table();
    told.add(new Words(kit, Style.BODY, words.say(passage.title()))).growX().row();
    caption(told, passage.publisher());
    caption(told, passage.where());
    return told;
  }

  private Row passage(int place) {
    Passage passage = passages.get(place);
    Row table = new Row(kit, "passage-" + place);
    table.onPress(() -> open.accept(place));
    Words figure = new Words(kit, Style.BODY, Integer.toString(place + 1)).tone(Tone.ACCENT);
    table.add(figure.weight(Weight.SEMIBOLD).oneLine()).width(kit.u(4)).top();
    Table told = new Table();
    Message found = Message.of("dossier.sources.words").with("words", passage.words());
    told.add(new Words(kit, Style.BODY, words.say(found)).weight(Weight.SEMIBOLD)).growX().row();
    if (!passage.section().isEmpty()) {
      Message section = Message.of("dossier.sources.section").with("section", passage.section());
      caption(told, words.say(section));
    }
    table.add(told).growX();
    return table;
  }

  private void caption(Table told, String said) {
    if (!said.isEmpty()) {
      told.add(new Words(kit, Style.CAPTION, said).tone(Tone.MUTED)).growX().row();
    }
  }

  /** A passage to be opened, or only to be read as the focus walks down the list. */
  private static final class Row extends Pressable {
    Row(Kit kit, String name) {
      super(kit);
      pad(kit.u(0.3333f), kit.u(0.6667f), kit.u(0.3333f), kit.u(0.6667f));
      setName(name);
    }
  }
}
