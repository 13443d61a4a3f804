package ontherecord.screen.archive;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.function.Consumer;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Pill;

/** Years side by side, the one that is shown filled. */
public final class YearPills {
  private final Kit kit;
  private final String now;
  private final Consumer<String> choose;
  private final Table row = new Table();

  /**
   * None yet.
   *
   * @param now id of the dialogue that is shown
   */
  public YearPills(Kit kit, String now, Consumer<String> choose) {
    this.kit = kit;
    this.now = now;
    this.choose = choose;
  }

  /** Adds one. */
  public YearPills add(String dialogue, String year) {
    Pill pill = new Pill(kit, year).on(dialogue.equals(now));
    pill.onPress(() -> choose.accept(dialogue)).setName("year-" + dialogue);
    float apart = row.hasChildren() ? kit.u(1.3333f) : 0;
    row.add(pill).padLeft(apart);
    return this;
  }

  /** The row. */
  public Table table() {
    return row;
  }
}
