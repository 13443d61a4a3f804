package ontherecord.screen.group.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.utils.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import ontherecord.screen.kit.mark.FlagTile;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Flag;
import ontherecord.screen.part.Space;

/**
 * Things on offer, each behind its letter, in as many columns and as large as their place allows.
 *
 * @param before what stands before a letter, by the thing's place; an empty table where nothing
 *     does
 * @param after what stands after the words
 * @param quiet whether a thing steps back behind the others
 */
public record Lettered(
    Kit kit,
    List<Item> items,
    IntFunction<Table> before,
    IntFunction<Table> after,
    IntFunction<Boolean> quiet) {
  private static final float GAP = 3;

  /** Letters and words alone. */
  public static Lettered plain(Kit kit, List<Item> items) {
    return new Lettered(kit, items, i -> new Table(), i -> new Table(), i -> false);
  }

  /** The ways in which it may be laid out, the most readable first. */
  public List<Function<Space, Table>> ways() {
    List<Function<Space, Table>> ways = new ArrayList<>();
    boolean names = items.stream().anyMatch(item -> !item.flag().isEmpty());
    int most = (kit.units().narrow() ? 2 : 3) + (names ? 1 : 0);
    for (Style style : List.of(Style.HEADING, Style.SUBHEADING, Style.BODY)) {
      for (float above : new float[] {2, 1, 0.5f}) {
        for (int columns = 1; columns <= most; columns++) {
          int wide = columns;
          ways.add(space -> grid(space.width(), wide, style, above));
        }
      }
    }
    return ways;
  }

  private Table grid(float width, int columns, Style style, float above) {
    Table grid = new Table();
    grid.top().left();
    float gap = kit.u(GAP);
    float each = (float) Math.floor((width - gap * (columns - 1)) / columns);
    float wide = columns == 1 ? Math.min(each, widest(style) + kit.u(GAP)) : each;
    int high = (items.size() + columns - 1) / columns;
    for (int row = 0; row < high; row++) {
      for (int column = 0; column < columns; column++) {
        int at = row + column * high;
        Table cell = at < items.size() ? row(at, style) : new Table();
        grid.add(cell)
            .prefWidth(wide)
            .top()
            .padRight(column == columns - 1 ? 0 : gap)
            .padTop(kit.u(above))
            .padBottom(kit.u(above));
      }
      grid.row();
    }
    return grid;
  }

  private float widest(Style style) {
    float widest = 0;
    for (int i = 0; i < items.size(); i++) {
      widest = Math.max(widest, row(i, style).getPrefWidth());
    }
    return widest;
  }

  private Table row(int at, Style style) {
    Item item = items.get(at);
    boolean back = quiet.apply(at);
    Tone tone = back ? Tone.MUTED : Tone.INK;
    Table row = new Table();
    row.left();
    Table first = before.apply(at);
    if (first.hasChildren()) {
      row.add(first).top().padTop(middle(first, style)).padRight(kit.u(1.3333f));
    }
    Words letter = new Words(kit, style, item.letter()).weight(Weight.BOLD).tone(tone).oneLine();
    row.add(letter).top().width(kit.u(letterWide(style))).padRight(kit.u(1));
    for (var emblem : item.flag()) {
      FlagTile flag = Flag.of(kit, emblem, style == Style.BODY ? 4 : 5);
      row.add(flag).top().padTop(middle(flag, style)).padRight(kit.u(1.3333f));
    }
    Words text = new Words(kit, style, item.text()).weight(Weight.REGULAR).tone(tone);
    row.add(text).growX().top();
    Table last = after.apply(at);
    if (last.hasChildren()) {
      row.add(last).top().padTop(middle(last, style)).padLeft(kit.u(1.3333f));
    }
    return row;
  }

  // So that something stands in the middle of the first line.
  private float middle(Layout what, Style style) {
    return Math.max(0, (kit.line(style) - what.getPrefHeight()) / 2);
  }

  private float letterWide(Style style) {
    float size = kit.size(style) / kit.units().unit();
    return items.size() > 26 ? size * 1.8f : size * 0.95f;
  }
}
