package ontherecord.screen.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.view.DelegationsView.Tile;

/**
 * Delegations in tiles, group after group. Where all of them find room with what they are written
 * out, they have it; else the tiles are lower, and the sheet beside them says it.
 *
 * @param columns how many stand in a row
 * @param high how much height there is, in pixels
 */
public record TileGrid(Kit kit, Phrasebook words, int columns, float high) {
  private static final float FULL = 18;
  private static final float LOW = 12.6667f;

  /** Flag, dots and margins of a tile. */
  private static final float NARROWEST = 18.6667f;

  private static final int MOST = 4;

  /**
   * How many tiles stand in a row: as many as can be with every word of a name on one line.
   *
   * @param wide how much width there is, in pixels
   */
  public static int columns(Kit kit, Phrasebook words, List<Tile> tiles, float wide) {
    float least = kit.u(NARROWEST);
    for (Tile tile : tiles) {
      Words name = new Words(kit, Style.BODY, ShownName.of(words, tile.emblem()));
      float margins = 2 * kit.u(1.3333f) + 2;
      least = Math.max(least, name.weight(Weight.SEMIBOLD).getMinWidth() + margins);
    }
    float gap = kit.px(Length.GAP);
    return Math.max(1, Math.min(MOST, (int) ((wide + gap) / (least + gap))));
  }

  /** Lays them out anew. */
  public void fill(
      Table table, Map<String, List<Tile>> groups, Consumer<Tile> focused, Runnable pressed) {
    table.clearChildren();
    boolean full = rows(groups) * kit.u(FULL + 1.3333f) <= high;
    for (Map.Entry<String, List<Tile>> group : groups.entrySet()) {
      if (!group.getKey().isEmpty()) {
        table
            .add(new Words(kit, Style.CAPITALS, group.getKey()).tone(Tone.MUTED))
            .growX()
            .colspan(columns)
            .padTop(table.getRows() == 0 ? 0 : kit.u(2))
            .padBottom(kit.u(1))
            .row();
      }
      row(table, group.getValue(), full, focused, pressed);
    }
  }

  private int rows(Map<String, List<Tile>> groups) {
    return groups.values().stream().mapToInt(g -> (g.size() + columns - 1) / columns).sum()
        + (groups.size() > 1 ? groups.size() / 3 : 0);
  }

  private void row(
      Table table, List<Tile> tiles, boolean full, Consumer<Tile> focused, Runnable pressed) {
    for (int i = 0; i < tiles.size(); i++) {
      Tile tile = tiles.get(i);
      DelegationTile face = new DelegationTile(kit, words, tile, full);
      face.onFocus(() -> focused.accept(tile)).onPress(pressed);
      place(table, i).add(face).grow();
    }
    for (int i = tiles.size(); i % columns != 0; i++) {
      place(table, i);
    }
    table.row();
  }

  private Table place(Table table, int at) {
    if (at > 0 && at % columns == 0) {
      table.row();
    }
    Table cell = new Table();
    table
        .add(cell)
        .uniformX()
        .growX()
        .minHeight(kit.u(LOW))
        .fillY()
        .padTop(at < columns ? 0 : kit.px(Length.GAP))
        .padLeft(at % columns == 0 ? 0 : kit.px(Length.GAP));
    return cell;
  }
}
