package ontherecord.screen.group.debrief;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Flag;
import ontherecord.screen.part.Space;
import ontherecord.view.group.TeamLine;
import ontherecord.view.group.debrief.Cell;
import ontherecord.view.group.debrief.PathPage;

/**
 * A row a round, a column a team. Rounds have names of many words and teams have marks, so that
 * twelve teams find room beside each other in any language and the path reads downwards.
 */
final class PathGrid {
  private static final float NUMBER = 4;
  private static final float LABEL_LEAST = 36;
  private static final float LABEL_MOST = 52;
  private static final float NARROWEST = 8;
  private static final float NARROWEST_FOLDED = 5.3333f;
  private static final float WIDEST = 22;
  private static final float HIGHEST = 11;
  private static final float MARK = 5.3333f;
  private static final float FLAG = 4.6667f;
  private static final float HEAD = 10;
  private static final float FLAGS = 4.3333f;
  private static final float LOW = 8;
  private static final float BETWEEN = 1;

  private final Opened on;
  private final Kit kit;
  private final PathPage page;
  private final float label;
  private final float column;
  private final float row;
  private final boolean named;
  private final boolean flags;

  PathGrid(Opened on, PathPage page, Space space) {
    this.on = on;
    this.kit = on.kit();
    this.page = page;
    int teams = page.teams().size();
    float least = kit.u(kit.units().narrow() ? NARROWEST_FOLDED : NARROWEST);
    float spare = space.width() - teams * least;
    label = Math.max(kit.u(LABEL_LEAST), Math.min(kit.u(LABEL_MOST), spare));
    column = (float) Math.floor(Math.min(kit.u(WIDEST), (space.width() - label) / teams));
    named = page.teams().stream().allMatch(team -> name(team).getPrefWidth() <= column - kit.u(1));
    // Where rows would grow too low for the names of their rounds, marks stand without flags.
    flags = speaks() && row(space, true) >= kit.u(LOW);
    row = row(space, flags);
  }

  private boolean speaks() {
    return page.teams().stream().noneMatch(team -> team.delegation().isOfDrafters());
  }

  private float row(Space space, boolean flagged) {
    float left = space.height() - kit.u(head(flagged)) - PathPage.ROUNDS * kit.u(BETWEEN);
    return (float) Math.floor(Math.min(kit.u(HIGHEST), left / PathPage.ROUNDS));
  }

  private float head(boolean flagged) {
    return HEAD - (flagged ? 0 : FLAGS) + (named ? 3.3333f : 0);
  }

  private Words name(TeamLine team) {
    return Who.brief(kit, on.words(), team, column - kit.u(1));
  }

  Table table() {
    Table table = new Table();
    table.top().left();
    table.add().width(label).height(kit.u(head(flags)));
    page.teams().forEach(team -> table.add(top(team)).width(column).bottom());
    table.add().growX().row();
    page.rows().forEach(each -> row(table, each));
    return table;
  }

  private Table top(TeamLine team) {
    Table top = new Table();
    top.bottom();
    if (named) {
      top.add(name(team)).padBottom(kit.u(0.6667f)).row();
    }
    top.add(Who.mark(kit, team, Math.min(MARK, 0.86f * column / kit.u(1)))).row();
    if (flags) {
      top.add(Flag.of(kit, team.delegation(), Math.min(FLAG, 0.8f * column / kit.u(1))))
          .padTop(kit.u(0.6667f));
    }
    top.padBottom(kit.u(0.6667f));
    return top;
  }

  private void row(Table table, PathPage.Row round) {
    table.add(new Rule(kit)).growX().colspan(page.teams().size() + 2).row();
    table.add(asked(round)).width(label).height(row);
    for (Cell cell : round.cells()) {
      table
          .add(new CellMark(kit, cell))
          .width(column - kit.u(BETWEEN))
          .height(row - kit.u(BETWEEN))
          .pad(kit.u(BETWEEN) / 2f);
    }
    table.add().growX().row();
  }

  private Table asked(PathPage.Row round) {
    Table asked = new Table();
    Words number = new Words(kit, Style.BODY, Integer.toString(round.number()));
    asked.add(number.weight(Weight.SEMIBOLD).tone(Tone.ACCENT).oneLine()).width(kit.u(NUMBER));
    asked
        .add(new Words(kit, Style.BODY, on.say(round.label())).weight(Weight.SEMIBOLD))
        .growX()
        .padRight(kit.u(1));
    return asked;
  }
}
