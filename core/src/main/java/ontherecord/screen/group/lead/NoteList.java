package ontherecord.screen.group.lead;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.view.group.lead.LeadView.Note;

/** Notes, one under the other. */
record NoteList(Kit kit, Phrasebook words) {

  Table table(List<Note> notes) {
    Table table = new Table();
    table.top().left();
    for (int i = 0; i < notes.size(); i++) {
      Words label = new Words(kit, Style.BODY, words.say(notes.get(i).label()));
      table
          .add(label.weight(Weight.SEMIBOLD).plain())
          .growX()
          .padTop(kit.u(i == 0 ? 0 : 1.3333f))
          .row();
      for (Sayable says : notes.get(i).says()) {
        table.add(new Words(kit, Style.BODY, words.say(says))).growX().padTop(kit.u(0.3333f)).row();
      }
    }
    return table;
  }
}
