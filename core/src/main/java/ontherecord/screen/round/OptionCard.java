package ontherecord.screen.round;

import ontherecord.screen.kit.mark.Key;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Box;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Weight;

/** An answer to choose: its key, its words, and a square box where several may be chosen. */
final class OptionCard extends Card {
  private final Key key;
  private final Words words;
  private final Box box;

  OptionCard(Kit kit, String key, String text, Style style, boolean several) {
    super(kit);
    this.key = Key.large(kit, key);
    words = new Words(kit, style, text).read().weight(Weight.REGULAR);
    box = new Box(kit);
    plainWhenFocused();
    left();
    float above = kit.u(style == Style.CAPTION ? 0.6667f : 1.3333f);
    pad(above, kit.u(2), above, kit.u(2));
    add(this.key).padRight(kit.u(2));
    add(words).growX();
    if (several) {
      add(box).padLeft(kit.u(2));
    }
  }

  @Override
  protected void chosenChanged() {
    key.on(isChosen() ? Key.Ground.CHOSEN : Key.Ground.PLAIN);
    box.ticked(isChosen());
    words.weight(isChosen() ? Weight.SEMIBOLD : Weight.REGULAR);
  }
}
