package ontherecord.screen.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;

/**
 * A few ways to go, one under the other, each at its digit. What a way is about stands beside its
 * name where the widest of all has room, else under it.
 *
 * @param wide how much width there is, in pixels
 * @param brief whether there is no room for more than the names
 */
public record Menu(Kit kit, List<Way> ways, float wide, boolean brief) {
  private static final float HIGH = 10;
  private static final float LEAST = 6.6667f;
  private static final float BETWEEN = 2;
  private static final float BETWEEN_NARROW = 1.3333f;

  /** Key, margins and gaps of an entry. */
  private static final float REST = 15;

  /** One way. */
  public record Way(String name, String label, String about, Runnable what) {}

  /** Adds the entries to a column; in a low window they are lower. */
  public void in(Table column) {
    float beside = beside();
    for (int i = 0; i < ways.size(); i++) {
      Way way = ways.get(i);
      String about = brief ? "" : way.about();
      Entry entry = new Entry(kit, Integer.toString(i + 1), way.label(), about, beside);
      entry.onPress(way.what()).setName(way.name());
      column
          .add(entry)
          .growX()
          .minHeight(new Least(kit.u(LEAST)))
          .prefHeight(new Least(kit.u(HIGH)))
          .padTop(kit.u(i == 0 ? Math.max(between(), BETWEEN_NARROW) : between()))
          .row();
    }
  }

  /** Opens the way at a digit, if there is one. */
  public void open(int digit) {
    if (digit <= ways.size()) {
      ways.get(digit - 1).what().run();
    }
  }

  // More than three stand closer together.
  private float between() {
    float between = kit.units().narrow() ? BETWEEN_NARROW : BETWEEN;
    return ways.size() > 3 ? between * 2 / 3 : between;
  }

  private float beside() {
    float label = 0;
    float about = 0;
    for (Way way : ways) {
      label = Math.max(label, new Words(kit, Style.HEADING, way.label()).getPrefWidth());
      about = Math.max(about, new Words(kit, Style.CAPTION, way.about()).getPrefWidth());
    }
    return label + about + kit.u(REST) <= wide ? label : 0;
  }
}
