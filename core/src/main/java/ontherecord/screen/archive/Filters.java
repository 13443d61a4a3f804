package ontherecord.screen.archive;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Field;
import ontherecord.screen.kit.press.Pill;
import ontherecord.screen.kit.theme.Length;
import ontherecord.view.archive.Filter;
import ontherecord.view.archive.MatrixView;

/** What stands over the grid: the way to the search, which years, which delegations. */
public record Filters(Kit kit, Phrasebook words, Filter now, Consumer<Filter> want) {

  /** Lays them out, in two rows where one is too narrow. */
  public Table table(List<MatrixView.Year> years, Field search, float least) {
    Table when = years(years);
    Table who = delegations();
    Table table = new Table();
    float room = kit.units().width() - 2 * kit.px(Length.SIDE);
    float width = least + when.getPrefWidth() + who.getPrefWidth() + kit.u(6);
    table.add(search).width(least).height(kit.u(4.6667f)).padRight(kit.u(2));
    table.add(when).left();
    if (width <= room) {
      table.add(new Rule(kit)).height(kit.u(3.3333f)).padLeft(kit.u(0.6667f)).padRight(kit.u(2));
      table.add(who).left().expandX();
    } else {
      table.add().expandX().row();
      table.add(who).left().colspan(3).padTop(kit.u(1.3333f));
    }
    return table;
  }

  private Table years(List<MatrixView.Year> years) {
    Table row = new Table();
    pill(row, "years", words.say("archive.all-years"), new Filter(Set.of(), now.delegations()));
    for (MatrixView.Year year : years) {
      Filter only = new Filter(Set.of(year.dialogue()), now.delegations());
      pill(row, "year-" + year.dialogue(), words.say(year.year()), only);
    }
    return row;
  }

  private Table delegations() {
    Table row = new Table();
    for (Filter.Delegations which : Filter.Delegations.values()) {
      String word = which.name().toLowerCase(Locale.ROOT);
      Filter only = new Filter(now.dialogues(), which);
      pill(row, "who-" + word, words.say("archive.who." + word), only);
    }
    return row;
  }

  private void pill(Table row, String name, String label, Filter filter) {
    Pill pill = new Pill(kit, label).on(filter.equals(now));
    pill.onPress(() -> want.accept(filter)).setName(name);
    row.add(pill).padRight(kit.u(1.3333f));
  }
}
