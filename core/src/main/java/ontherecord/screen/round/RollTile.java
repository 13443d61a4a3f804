package ontherecord.screen.round;

import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Box;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Flag;
import ontherecord.view.Emblem;

/** A delegation to pick: flag, name, square box. Low, so that a whole room fits on a screen. */
final class RollTile extends Card {
  private static final float FLAG = 5.3333f;

  private final Words name;
  private final Box box;

  RollTile(Kit kit, Emblem emblem, String name, float above) {
    super(kit);
    this.name = new Words(kit, Style.BODY, name).weight(Weight.REGULAR);
    box = new Box(kit);
    plainWhenFocused();
    left();
    pad(kit.u(above), kit.u(1), kit.u(above), kit.u(1.3333f));
    add(Flag.of(kit, emblem, FLAG)).padRight(kit.u(1.3333f));
    add(this.name).growX();
    add(box).padLeft(kit.u(0.6667f));
  }

  /** Whether a name stands in one line of a tile that wide, also once it is picked. */
  static boolean holds(Kit kit, String name, float width) {
    float taken = kit.u(FLAG) + kit.u(1.3333f) + kit.u(2.3333f) + kit.u(3.3333f + 0.6667f);
    Words words = new Words(kit, Style.BODY, name).weight(Weight.SEMIBOLD);
    return words.getPrefWidth() <= width - taken;
  }

  @Override
  protected void chosenChanged() {
    box.ticked(isChosen());
    name.weight(isChosen() ? Weight.SEMIBOLD : Weight.REGULAR);
  }
}
