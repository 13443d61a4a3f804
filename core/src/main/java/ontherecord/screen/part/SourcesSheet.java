package ontherecord.screen.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
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

/** Where everything on a page is printed: its passages, numbered as the page numbers them. */
public record SourcesSheet(Kit kit, Phrasebook words, List<Passage> passages) {
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
      list.add(passage(i + 1, passages.get(i))).growX().row();
    }
    sheet.add(Scroll.reading(kit, list)).grow().padTop(kit.u(0.6667f)).row();
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

  private Table passage(int number, Passage passage) {
    Table table = new Table();
    Words figure = new Words(kit, Style.BODY, Integer.toString(number)).tone(Tone.ACCENT);
    table.add(figure.weight(Weight.SEMIBOLD).oneLine()).width(kit.u(4)).top();
    Table told = new Table();
    Message found = Message.of("dossier.sources.words").with("words", passage.words());
    told.add(new Words(kit, Style.BODY, words.say(found)).weight(Weight.SEMIBOLD)).growX().row();
    Message section = Message.of("dossier.sources.section").with("section", passage.section());
    caption(told, words.say(section));
    table.add(told).growX();
    return table;
  }

  private void caption(Table told, String said) {
    if (!said.isEmpty()) {
      told.add(new Words(kit, Style.CAPTION, said).tone(Tone.MUTED)).growX().row();
    }
  }
}
