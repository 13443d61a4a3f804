package ontherecord.screen.round;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.mark.Key;
import ontherecord.screen.kit.mark.PositionMark;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Shape;
import ontherecord.view.RoundView;

/** A position to take: shape, key, label, one sentence of meaning. */
final class PositionCard extends Card {
  private static final float SHAPE = 4.3333f;

  /** How large its words are. */
  enum Print {
    LARGE(Style.HEADING, Style.SUBHEADING),
    USUAL(Style.SUBHEADING, Style.BODY),
    SMALL(Style.SUBHEADING, Style.CAPTION),
    TIGHT(Style.BODY, Style.CAPTION);

    private final Style label;
    private final Style meaning;

    Print(Style label, Style meaning) {
      this.label = label;
      this.meaning = meaning;
    }
  }

  private final Key key;

  private PositionCard(Kit kit, String key) {
    super(kit);
    this.key = Key.large(kit, key);
    plainWhenFocused();
  }

  /** Standing, one beside the other: shape and key above, then the words. */
  static PositionCard column(
      Kit kit, Phrasebook words, RoundView.Card shown, String key, Print print) {
    PositionCard card = new PositionCard(kit, key);
    card.pad(kit.u(2), kit.u(2.3333f), kit.u(2.3333f), kit.u(2.3333f));
    card.top();
    card.add(new PositionMark(kit, Shape.of(shown.mark()), SHAPE)).left();
    card.add(card.key).right().expandX().row();
    card.add(label(kit, words, shown, print)).growX().colspan(2).padTop(kit.u(1.3333f)).row();
    card.add(meaning(kit, words, shown, print)).growX().colspan(2).padTop(kit.u(0.6667f));
    return card;
  }

  /** Lying, one under the other: shape, label over meaning, key. */
  static PositionCard row(
      Kit kit, Phrasebook words, RoundView.Card shown, String key, Print print) {
    PositionCard card = new PositionCard(kit, key);
    float above = kit.u(print == Print.USUAL ? 1.3333f : 0.6667f);
    card.pad(above, kit.u(2), above, kit.u(2));
    card.add(new PositionMark(kit, Shape.of(shown.mark()), SHAPE)).padRight(kit.u(2));
    Table text = new Table();
    text.add(label(kit, words, shown, print)).growX().row();
    text.add(meaning(kit, words, shown, print)).growX();
    card.add(text).growX();
    card.add(card.key).padLeft(kit.u(2));
    return card;
  }

  private static Words label(Kit kit, Phrasebook words, RoundView.Card shown, Print print) {
    return new Words(kit, print.label, words.say(shown.mark().label())).weight(Weight.SEMIBOLD);
  }

  private static Words meaning(Kit kit, Phrasebook words, RoundView.Card shown, Print print) {
    return new Words(kit, print.meaning, words.say(shown.meaning())).read().weight(Weight.REGULAR);
  }

  @Override
  protected void chosenChanged() {
    key.on(isChosen() ? Key.Ground.CHOSEN : Key.Ground.PLAIN);
  }
}
