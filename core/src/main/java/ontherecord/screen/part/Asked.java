package ontherecord.screen.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.mark.Sheet;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Press;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.view.DossierView;

/** What you will be asked about, and the way to your seat. */
public record Asked(Kit kit, Phrasebook words, DossierView view) {

  /** The sheet with its one button. */
  public Sheet sheet(Press onward) {
    Sheet sheet = new Sheet(kit);
    sheet
        .add(
            new Words(
                kit, Style.SUBHEADING, words.say(room() ? "dossier.asked.room" : "dossier.asked")))
        .growX()
        .padBottom(kit.u(1.3333f))
        .row();
    sheet.add(Scroll.reading(kit, list())).grow().row();
    sheet.add(onward).growX().padTop(kit.u(1.3333f));
    return sheet;
  }

  // Where no position is asked, there is nothing to list.
  private boolean room() {
    return view.asked().isEmpty();
  }

  private Table list() {
    Table list = new Table();
    list.top().left();
    List<String> asked = view.asked().stream().map(words::say).distinct().toList();
    for (int i = 0; i < asked.size(); i++) {
      list.add(new Rule(kit)).growX().row();
      Table row = new Table();
      Words number = new Words(kit, Style.BODY, Integer.toString(i + 1)).oneLine();
      row.add(number.tone(Tone.ACCENT).weight(Weight.SEMIBOLD)).width(kit.u(3)).top();
      row.add(new Words(kit, Style.BODY, asked.get(i))).growX();
      list.add(row).growX().padTop(kit.u(0.6667f)).padBottom(kit.u(0.6667f)).row();
    }
    list.add(new Rule(kit)).growX().padBottom(kit.u(1.3333f)).row();
    Message more =
        Message.of(room() ? "dossier.asked.drafters" : "dossier.asked.more")
            .with("rounds", view.rounds());
    list.add(
            new Words(kit, room() ? Style.BODY : Style.CAPTION, words.say(more))
                .tone(room() ? Tone.INK : Tone.MUTED))
        .growX()
        .row();
    if (view.timed()) {
      list.add(new Words(kit, Style.CAPTION, words.say("dossier.timed")).tone(Tone.MUTED))
          .growX()
          .padTop(kit.u(1.3333f));
    }
    return list;
  }
}
