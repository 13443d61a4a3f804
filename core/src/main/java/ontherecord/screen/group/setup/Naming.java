package ontherecord.screen.group.setup;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.stream.IntStream;
import ontherecord.screen.kit.focus.Focus;
import ontherecord.screen.kit.press.Field;

/** While the teams are named: a field a team, of which one is open at most. */
public final class Naming {
  private static final int NONE = -1;

  private List<Field> fields = List.of();
  private int open = NONE;
  private boolean on;

  public boolean isOn() {
    return on;
  }

  public void begin() {
    on = true;
  }

  public void end() {
    on = false;
    fields = List.of();
  }

  /**
   * The teams' cards with their fields, laid out anew.
   *
   * @param next done where Enter or the arrow down closes a field
   */
  public Table cards(Teams teams, Steps steps, Runnable next) {
    open =
        IntStream.range(0, fields.size())
            .filter(i -> fields.get(i).isOpen())
            .findFirst()
            .orElse(NONE);
    Table table = new Table();
    fields =
        teams.named(table, (at, name) -> steps.on(steps.now().named(at, name)), at -> next.run());
    return table;
  }

  /** Opens again what was open before, once all lies in its place. */
  public void reopen() {
    if (open >= 0 && open < fields.size()) {
      open(open);
    }
  }

  /** Opens the field of a team, by its place. */
  public void open(int at) {
    fields.get(at).opened(true);
  }

  /** To the field after the focused one; false after the last. */
  public boolean next(Focus focus) {
    int at = focus.current().map(fields::indexOf).orElse(NONE);
    if (at + 1 < fields.size()) {
      open(at + 1);
      return true;
    }
    return false;
  }
}
