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
      list.add(new Rule(kit)).growX().padTop(kit.u(1.3333f)).padBottom(kit.u(1.3333f)).row();
      list.add(passage(i + 1, passages.get(i))).growX().row();
    }
    sheet.add(Scroll.reading(kit, list)).grow().padTop(kit.u(0.6667f)).row();
    sheet
        .add(Press.filled(kit, words.say("help.close")).key(words.say("key.esc")).does(close))
        .right()
        .padTop(kit.u(1.3333f));
  }

  private Table passage(int number, Passage passage) {
    Table table = new Table();
    table
        .add(new Words(kit, Style.HEADING, Integer.toString(number)).tone(Tone.ACCENT).oneLine())
        .width(kit.u(5))
        .top();
    Table told = new Table();
    Message words1 = Message.of("dossier.sources.words").with("words", passage.words());
    told.add(new Words(kit, Style.BODY, words.say(words1)).weight(Weight.SEMIBOLD)).growX().row();
    Message section = Message.of("dossier.sources.section").with("section", passage.section());
    told.add(new Words(kit, Style.BODY, words.say(section))).growX().row();
    told.add(new Words(kit, Style.CAPTION, words.say(passage.title())).tone(Tone.MUTED))
        .growX()
        .row();
    told.add(new Words(kit, Style.CAPTION, passage.publisher()).tone(Tone.MUTED)).growX().row();
    if (!passage.where().isEmpty()) {
      told.add(new Words(kit, Style.CAPTION, passage.where()).tone(Tone.MUTED)).growX();
    }
    table.add(told).growX();
    return table;
  }
}
