package ontherecord.screen.kit.press;

import ontherecord.screen.kit.mark.Emblem;
import ontherecord.screen.kit.mark.FlagTile;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Weight;

/** A tile to tick, several of which may be: flag, name, square box. */
public final class Check extends Card {
  private final Words name;
  private final Box box;

  private Check(Kit kit, String label) {
    super(kit);
    plainWhenFocused();
    name = new Words(kit, Style.BODY, label).most(2);
    box = new Box(kit);
  }

  /** A delegation to pick. */
  public static Check delegation(Kit kit, Emblem emblem, String label) {
    Check tile = new Check(kit, label);
    tile.pad(kit.u(1), kit.u(1.3333f), kit.u(1), kit.u(2));
    tile.add(new FlagTile(kit, emblem, 6.6667f)).padRight(kit.u(1.6667f));
    tile.add(tile.name).growX().left();
    tile.add(tile.box).padLeft(kit.u(1));
    return tile;
  }

  /** Any statement that may be ticked: the box stands before it. */
  public static Check statement(Kit kit, String label) {
    Check tile = new Check(kit, label);
    tile.name.most(Integer.MAX_VALUE);
    tile.pad(kit.u(1.3333f), kit.u(2), kit.u(1.3333f), kit.u(2));
    tile.add(tile.box).padRight(kit.u(2));
    tile.add(tile.name).growX().left();
    return tile;
  }

  @Override
  protected void chosenChanged() {
    box.ticked(isChosen());
    name.weight(isChosen() ? Weight.SEMIBOLD : Weight.REGULAR);
  }
}
