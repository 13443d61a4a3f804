package ontherecord.screen.group.debrief;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.OutcomeMark;
import ontherecord.screen.kit.mark.Sign;
import ontherecord.screen.kit.page.Brush;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.view.group.debrief.Cell;
import ontherecord.view.group.debrief.PathPage;

/** What the marks of the room's path mean: only those that stand on the page. */
final class PathKey {
  private static final float MARK = 2.6667f;

  private final Kit kit;
  private final Phrasebook words;
  private final List<Cell> cells;

  PathKey(Kit kit, Phrasebook words, PathPage page) {
    this.kit = kit;
    this.words = words;
    this.cells = page.rows().stream().flatMap(row -> row.cells().stream()).toList();
  }

  /** In as many rows as it takes. */
  Table table(float width) {
    Table key = new Table();
    key.left();
    Table row = new Table();
    float taken = 0;
    for (Table entry : entries()) {
      float wide = entry.getPrefWidth() + kit.u(3.3333f);
      if (taken > 0 && taken + wide > width) {
        key.add(row).left().row();
        row = new Table();
        taken = 0;
      }
      row.add(entry).padRight(kit.u(3.3333f));
      taken += wide;
    }
    key.add(row).left();
    return key;
  }

  private List<Table> entries() {
    List<Table> entries = new ArrayList<>();
    entry(entries, Cell::left, new BoxSign(kit), "left");
    Predicate<Cell> position = cell -> cell.what() == Cell.What.POSITION;
    entry(
        entries,
        position.and(cell -> cell.reasoned() && !cell.argued()),
        new Bubble(kit, false, MARK),
        "reason");
    entry(entries, position.and(Cell::argued), new Bubble(kit, true, MARK), "argued");
    entry(
        entries,
        cell -> cell.what() == Cell.What.KNOWLEDGE,
        new OutcomeMark(kit, 4, MARK),
        "knowledge");
    entry(entries, cell -> cell.what() == Cell.What.PREDICTION, new FlagSign(kit), "prediction");
    return entries;
  }

  private void entry(List<Table> entries, Predicate<Cell> where, Actor sign, String word) {
    if (cells.stream().anyMatch(where)) {
      Table entry = new Table();
      entry.add(sign).padRight(kit.u(1));
      entry.add(
          new Words(kit, Style.BODY, words.say("group.debrief.path." + word))
              .tone(Tone.MUTED)
              .oneLine());
      entries.add(entry);
    }
  }

  private static final class BoxSign extends Sign {
    BoxSign(Kit kit) {
      super(kit, kit.u(MARK), kit.u(MARK));
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
      Brush brush = kit.brush(batch, parentAlpha * getColor().a);
      float side = getPrefWidth();
      float x = Math.round(centreX() - side / 2);
      float y = Math.round(centreY() - side / 2);
      float radius = kit.px(Length.KEY_RADIUS);
      brush.round(x, y, side, side, radius, kit.colour(Tone.SHEET));
      brush.outline(x, y, side, side, radius, kit.px(Length.OUTLINE), kit.colour(Tone.INK));
    }
  }

  /** Some flag. */
  private static final class FlagSign extends Sign {
    FlagSign(Kit kit) {
      super(kit, kit.u(MARK) * 1.2f, kit.u(MARK));
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
      float wide = getPrefWidth();
      float high = Math.round(wide * 0.75f);
      kit.brush(batch, parentAlpha * getColor().a)
          .outline(
              Math.round(centreX() - wide / 2),
              Math.round(centreY() - high / 2f),
              wide,
              high,
              wide * 0.12f,
              kit.px(Length.OUTLINE),
              kit.colour(Tone.LINE));
    }
  }
}
