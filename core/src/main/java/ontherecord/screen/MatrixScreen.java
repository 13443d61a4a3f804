package ontherecord.screen;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.Optional;
import ontherecord.message.Phrasebook;
import ontherecord.screen.archive.CellSheet;
import ontherecord.screen.archive.Cursor;
import ontherecord.screen.archive.Filters;
import ontherecord.screen.archive.Grid;
import ontherecord.screen.archive.Ordered;
import ontherecord.screen.archive.Section;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.mark.Sheet;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Field;
import ontherecord.screen.part.Notice;
import ontherecord.view.Passage;
import ontherecord.view.archive.Archive;
import ontherecord.view.archive.Entry;
import ontherecord.view.archive.Filter;
import ontherecord.view.archive.MatrixView;
import ontherecord.view.archive.Page;

/** Delegations by issues: which position each is recorded at, and in which year. */
public final class MatrixScreen extends ArchiveScreen {
  private static final int NO_LETTERS = 1;

  private final Archive archive;
  private final Cursor cursor = new Cursor();
  private Filter filter = Filter.ALL;
  private MatrixView view;
  private Sheet sheet;

  public MatrixScreen(Kit kit, Phrasebook words, Archive archive, Listener listener) {
    super(kit, words, Optional.of(Section.DELEGATIONS), listener);
    this.archive = archive;
    view = Ordered.of(archive.matrix(filter), words);
    cursor.toFirst(view);
  }

  @Override
  protected Extract extract() {
    return new Extract(say("archive.tab.delegations"), view.ids());
  }

  @Override
  protected void fill(Table content, Foot foot) {
    view = Ordered.of(archive.matrix(filter), words());
    Field field = new Field(kit, say("archive.search"), NO_LETTERS).key("/");
    field.onPress(this::search).setName("search");
    float least = searchWide(say("archive.search"));
    content
        .add(new Filters(kit, words(), filter, this::want).table(view.years(), field, least))
        .growX()
        .colspan(2)
        .row();
    if (view.rows().isEmpty()) {
      Table none = new Table();
      new Notice(kit, say("archive.matrix.none"), say("archive.matrix.none.how")).in(none);
      content.add(none).grow();
      startAt("years");
    } else {
      sheet = new Sheet(kit);
      String corner = say("archive.matrix.count", "number", view.rows().size());
      Grid grid = new Grid(kit, words(), view, cursor, corner);
      grid.onWalk(this::tell).onPress(this::onward);
      content.add(grid).grow().prefHeight(0).padTop(kit.u(1.6667f));
      content
          .add(sheet)
          .width(kit.u(kit.units().narrow() ? 36 : 42))
          .growY()
          .prefHeight(0)
          .padLeft(kit.u(2.6667f))
          .padTop(kit.u(2.6667f));
      tell();
      startAt("grid");
    }
    foot.hint(say("key.enter"), say("archive.read"), this::onward);
  }

  private void want(Filter other) {
    filter = other;
    rebuild();
  }

  private void tell() {
    new CellSheet(kit, words(), view).fill(sheet, cursor, this::onward);
  }

  private void onward() {
    if (view.rows().isEmpty()) {
      return;
    }
    if (cursor.row() < 0) {
      String year = filter.dialogues().stream().findFirst().orElse("");
      follow(new Page.OnIssue(view.columns().get(cursor.column()).issue(), year));
      return;
    }
    List<Passage> passages =
        cursor.column() < 0
            ? List.of()
            : view.rows().get(cursor.row()).cells().get(cursor.column()).entries().stream()
                .map(Entry::line)
                .map(line -> line.passage())
                .toList();
    if (passages.isEmpty()) {
      follow(new Page.OfSpeaker(view.rows().get(cursor.row()).emblem().id()));
    } else {
      passages(passages, 0);
    }
  }

  // Esc first shows again what a filter hides.
  @Override
  protected void leave() {
    if (filter.equals(Filter.ALL)) {
      super.leave();
    } else {
      want(Filter.ALL);
    }
  }
}
