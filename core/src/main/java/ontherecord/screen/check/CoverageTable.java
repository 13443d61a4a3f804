package ontherecord.screen.check;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.mark.Sign;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.view.check.CheckView;

/**
 * Who is on record in which round: a row a delegation, a column a round that asks for a position.
 */
public record CoverageTable(Kit kit, Phrasebook words, CheckView.Covered covered) {
  /** Beside what scrolls stands its thumb. */
  private static final float THUMB = 2.3333f;

  /** Without any, arrows would not find from one row to the next. */
  private static final float GAP = 0.1667f;

  /**
   * The table, with its legend.
   *
   * @param wide in pixels
   * @param first the first round in sight, by its place among the columns
   * @param shown told which is to be the first in sight
   * @param chosen whose row is marked, by id
   * @param choose told whose row was pressed
   */
  public Table table(
      float wide, int first, IntConsumer shown, String chosen, Consumer<String> choose) {
    Table table = new Table();
    table.top().left();
    if (!covered.isTable()) {
      Words why = new Words(kit, Style.BODY, words.say(covered.why())).tone(Tone.MUTED);
      table.add(why).growX();
      return table;
    }
    int all = covered.rounds().size();
    Columns columns = new Columns(kit, wide - kit.u(THUMB), all, first);
    table.add(head(columns)).left().row();
    table.add(new Rule(kit)).growX().padTop(kit.u(0.3333f)).row();
    Table rows = new Table();
    rows.top().left();
    for (CheckView.Row row : covered.rows()) {
      rows.add(row(row, columns, shown, chosen, choose))
          .width(columns.all())
          .left()
          .padTop(kit.u(GAP))
          .padBottom(kit.u(GAP))
          .row();
    }
    Scroll scroll = Scroll.of(kit, rows);
    scroll.setName("coverage");
    table.add(scroll).grow().prefHeight(0).row();
    table.add(new Rule(kit)).growX().row();
    table.add(legend()).growX().left().padTop(kit.u(1));
    return table;
  }

  private Table head(Columns columns) {
    Table head = new Table();
    head.add().width(columns.names);
    for (int i = 0; i < columns.shown; i++) {
      String number = Integer.toString(covered.rounds().get(columns.first + i));
      Words words = new Words(kit, Style.CAPTION, number).tone(Tone.MUTED).align(Align.center);
      head.add(words.weight(Weight.SEMIBOLD).oneLine()).width(columns.wide);
    }
    return head;
  }

  private CoverageRow row(
      CheckView.Row row,
      Columns columns,
      IntConsumer shown,
      String chosen,
      Consumer<String> choose) {
    Message sum =
        Message.of("inspect.covered.sum")
            .with("recorded", row.recorded())
            .with("rounds", covered.rounds().size());
    CoverageRow made =
        new CoverageRow(
            kit,
            row,
            columns,
            words.say(row.who().shortName()),
            words.say(sum),
            by -> shift(columns, by, shown));
    made.chosen(row.who().id().equals(chosen));
    made.setName("row-" + row.who().id());
    made.onPress(() -> choose.accept(row.who().id()));
    return made;
  }

  private boolean shift(Columns columns, int by, IntConsumer shown) {
    int next = columns.first + by;
    if (next < 0 || next + columns.shown > covered.rounds().size()) {
      return false;
    }
    shown.accept(next);
    return true;
  }

  private Table legend() {
    Table legend = new Table();
    legend.left();
    boolean narrow = kit.units().narrow();
    for (CheckView.Cell cell : CheckView.Cell.values()) {
      Table entry = new Table();
      entry.left();
      entry.add(new Mark(kit, cell)).padRight(kit.u(1));
      entry.add(new Words(kit, Style.CAPTION, words.say(key(cell))).tone(Tone.MUTED)).growX();
      legend.add(entry).left().growX().padRight(kit.u(2));
      if (narrow) {
        legend.row();
      }
    }
    return legend;
  }

  private static String key(CheckView.Cell cell) {
    return switch (cell) {
      case OWN -> "inspect.covered.own";
      case THROUGH_OTHERS -> "inspect.covered.through";
      case NOT -> "inspect.covered.not";
    };
  }

  /** One mark of the table, in its legend. */
  private static final class Mark extends Sign {
    private final CheckView.Cell cell;

    Mark(Kit kit, CheckView.Cell cell) {
      super(kit, kit.u(2), kit.u(2));
      this.cell = cell;
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
      CoverageRow.mark(
          kit, kit.brush(batch, parentAlpha * getColor().a), centreX(), centreY(), cell);
    }
  }
}
