package ontherecord.screen.group.debrief;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.Optional;
import ontherecord.screen.Shortcut;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.part.Space;
import ontherecord.view.group.debrief.Cell;
import ontherecord.view.group.debrief.PathPage;

/** The room's path: what every team said, round by round. */
record PathLeaf(Opened on, PathPage page) implements Leaf {

  @Override
  public void fill(Table content, Space space) {
    PathKey key = new PathKey(on.kit(), on.words(), page);
    Table legend = key.table(space.width());
    float below = Space.height(legend, space.width()) + on.kit().u(1.3333f);
    content.add(new PathGrid(on, page, space.below(below)).table()).growX().top().row();
    content.add().growY().row();
    content.add(legend).growX().left();
  }

  @Override
  public void keys(Keys keys) {
    if (anyLeft()) {
      keys.key(Input.Keys.ENTER, () -> focused().ifPresent(this::open));
      keys.typed('a', () -> focused().ifPresent(this::argue));
    }
  }

  private boolean anyLeft() {
    return page.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(Cell::left);
  }

  private void open(Cell cell) {
    on.debriefing().page(cell.page());
  }

  private void argue(Cell cell) {
    on.debriefing().argued(cell.team(), cell.step(), !cell.argued());
  }

  private Optional<Cell> focused() {
    String name = on.screen().focus().current().map(Pressable::getName).orElse("");
    return page.rows().stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.left() && CellMark.name(cell).equals(name))
        .findFirst();
  }

  @Override
  public void hints(Foot foot) {
    if (anyLeft()) {
      foot.hint(on.say("key.arrows"), on.say("group.debrief.key.move"));
      foot.hint(
          on.say("key.enter"),
          on.say("group.debrief.key.open"),
          () -> focused().ifPresent(this::open));
      foot.hint("A", on.say("group.debrief.key.argued"), () -> focused().ifPresent(this::argue));
    }
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(Shortcut.MOVE, Shortcut.DEBRIEF_OPEN, Shortcut.ARGUED);
  }
}
