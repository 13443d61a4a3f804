package ontherecord.screen.part;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.theme.Length;
import ontherecord.view.LibraryView;

/**
 * Scenarios in cards, and behind them the place for one's own.
 *
 * @param own what stands in that place
 */
public record ScenarioGrid(Kit kit, Phrasebook words, Supplier<Card> own) {
  private static final float HIGH = 28.6667f;

  /** More than are shipped, fewer than would hold up a frame. */
  private static final int AT_ONCE = 20;

  private static final int COLUMNS = 3;
  private static final int COLUMNS_NARROW = 2;

  /** Lays them out anew. */
  public void fill(Table table, List<LibraryView.Card> cards, Consumer<LibraryView.Card> pressed) {
    table.clearChildren();
    int at = 0;
    for (LibraryView.Card card : cards) {
      ScenarioCard face = new ScenarioCard(kit, words, card);
      face.onPress(() -> pressed.accept(card));
      if (at < AT_ONCE) {
        face.write();
      }
      place(table, face, at++);
    }
    if (cards.isEmpty()) {
      Notice notice =
          new Notice(kit, words.say("library.nothing"), words.say("library.nothing.how"));
      place(table, notice.in(new Table()), at++);
    }
    place(table, own.get(), at++);
    while (at % columns() != 0) {
      place(table, new Table(), at++);
    }
  }

  private int columns() {
    return kit.units().narrow() ? COLUMNS_NARROW : COLUMNS;
  }

  private void place(Table table, Actor what, int at) {
    int column = at % columns();
    float gap = kit.px(Length.WIDE_GAP);
    if (at > 0 && column == 0) {
      table.row();
    }
    table
        .add(what)
        .uniformX()
        .growX()
        .minHeight(kit.u(HIGH))
        .fillY()
        .padLeft(column == 0 ? 0 : gap)
        .padTop(at < columns() ? 0 : gap);
  }
}
