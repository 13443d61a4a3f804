package ontherecord.screen.check;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.mark.Sheet;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.view.check.CheckView;

/** What is fine in a file, and what of it can be tried: beside what must be put right. */
public record Beside(Kit kit, Phrasebook words, CheckView view) {

  /** The column. */
  public Table table(Chosen chosen, TrialSheet.Listener listener) {
    Table table = new Table();
    table.top().left();
    float between = kit.u(1.3333f);
    table.add(new Words(kit, Style.SUBHEADING, words.say("inspect.fine"))).growX().row();
    Scroll fine = Scroll.reading(kit, new FineList(kit, words, view.fine()).table());
    fine.setName("fine");
    table.add(fine).grow().prefHeight(0).padTop(between).row();
    CheckView.Tried tried = view.tried();
    TrialSheet trial = new TrialSheet(kit, words, tried);
    Sheet sheet =
        tried.isPossible()
            ? trial.sheet(chosen.round(tried), chosen.seat(tried), listener)
            : trial.empty();
    table.add(sheet).growX().padTop(between);
    return table;
  }
}
