package ontherecord.screen.kit.press;

import com.badlogic.gdx.scenes.scene2d.Actor;
import ontherecord.screen.kit.mark.Key;
import ontherecord.screen.kit.mark.PositionMark;
import ontherecord.screen.kit.mark.PositionShape;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;

/**
 * A card to choose: a position with its shape, or one answer among several. The key that chooses it
 * stands on it and is filled once it is chosen.
 */
public final class Choice extends Card {
  private final Key key;

  private Choice(Kit kit, Key key) {
    super(kit);
    this.key = key;
    top();
    if (kit.units().narrow()) {
      pad(kit.u(1.3333f), kit.u(2), kit.u(1.3333f), kit.u(2));
    }
  }

  /** A position: shape and key above, label, one sentence of meaning. */
  public static Choice position(
      Kit kit, PositionShape shape, String key, String label, String meaning) {
    Choice card = new Choice(kit, Key.large(kit, key));
    card.head(new PositionMark(kit, shape, 4.3333f).flush());
    card.add(new Words(kit, Style.SUBHEADING, label)).growX().left().colspan(2).row();
    card.add(new Words(kit, Style.BODY, meaning))
        .growX()
        .left()
        .colspan(2)
        .padTop(kit.u(0.6667f))
        .row();
    return card;
  }

  /** An answer: key, then its text in one row. */
  public static Choice answer(Kit kit, String key, String text) {
    Choice card = new Choice(kit, Key.large(kit, key));
    card.left();
    card.pad(kit.u(1.3333f), kit.u(2), kit.u(1.3333f), kit.u(2));
    card.add(card.key).padRight(kit.u(2));
    card.add(new Words(kit, Style.BODY, text)).growX().left();
    return card;
  }

  private void head(Actor mark) {
    float below = kit.u(kit.units().narrow() ? 1 : 2);
    add(mark).left().padBottom(below);
    add(key).right().expandX().padBottom(below).row();
  }

  @Override
  protected void chosenChanged() {
    key.on(isChosen() ? Key.Ground.CHOSEN : Key.Ground.PLAIN);
  }
}
