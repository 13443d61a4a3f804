package ontherecord.screen.round;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.screen.kit.mark.Key;
import ontherecord.screen.kit.mark.PositionMark;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.part.Shape;
import ontherecord.view.Mark;

/** A position to take: shape, key, label, one sentence of meaning. */
final class PositionCard extends Card {
  private static final float SHAPE = 4.3333f;

  private final Key key;

  private PositionCard(Kit kit, String key) {
    super(kit);
    this.key = Key.large(kit, key);
  }

  /** Standing, one beside the other: shape and key above, then the words. */
  static PositionCard column(Kit kit, Mark mark, String key, String label, Words meaning) {
    PositionCard card = new PositionCard(kit, key);
    card.top();
    card.add(shape(kit, mark)).left().padBottom(kit.u(1.3333f));
    card.add(card.key).right().expandX().top().padTop(kit.u(0.6667f)).row();
    card.add(new Words(kit, Style.SUBHEADING, label)).growX().colspan(2).row();
    card.add(meaning).growX().colspan(2).padTop(kit.u(0.6667f));
    return card;
  }

  /** Lying, one under the other: shape, label over meaning, key. */
  static PositionCard row(Kit kit, Mark mark, String key, String label, Words meaning) {
    PositionCard card = new PositionCard(kit, key);
    card.pad(kit.u(1.3333f), kit.u(2), kit.u(1.3333f), kit.u(2));
    card.add(shape(kit, mark)).padRight(kit.u(2));
    Table text = new Table();
    text.add(new Words(kit, Style.SUBHEADING, label)).growX().row();
    text.add(meaning).growX();
    card.add(text).growX();
    card.add(card.key).padLeft(kit.u(2));
    return card;
  }

  private static PositionMark shape(Kit kit, Mark mark) {
    return new PositionMark(kit, Shape.of(mark), SHAPE);
  }

  @Override
  protected void chosenChanged() {
    key.on(isChosen() ? Key.Ground.CHOSEN : Key.Ground.PLAIN);
  }
}
