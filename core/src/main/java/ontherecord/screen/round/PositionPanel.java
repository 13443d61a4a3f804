package ontherecord.screen.round;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.mark.PositionShape;
import ontherecord.screen.kit.mark.Ribbon;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.part.Shape;
import ontherecord.screen.part.Space;
import ontherecord.screen.round.PositionCard.Print;
import ontherecord.view.HandIn;
import ontherecord.view.Mark;
import ontherecord.view.RoundView;

/** One position of a spectrum to take, or to predict. */
final class PositionPanel extends Panel {
  private static final float NARROWEST = 26;
  private static final float HIGH = 30;
  private static final float ABOVE = 1.6667f;

  private final RoundView.OfPosition round;
  private final List<PositionCard> cards = new ArrayList<>();
  private String chosen = "";

  PositionPanel(Kit kit, Phrasebook words, RoundView.OfPosition round) {
    super(kit, words);
    this.round = round;
  }

  @Override
  public Table build(Space space) {
    float width = (space.width() + kit.px(Length.GAP)) / round.cards().size();
    if (width >= kit.u(NARROWEST)) {
      for (Print print : List.of(Print.LARGE, Print.USUAL, Print.SMALL)) {
        if (Space.height(columns(print, space), space.width()) <= space.height()) {
          return columns(print, space);
        }
      }
    }
    for (Print print : List.of(Print.USUAL, Print.SMALL, Print.TIGHT)) {
      if (Space.height(rows(print), space.width()) <= space.height()) {
        return rows(print);
      }
    }
    return rows(Print.TIGHT);
  }

  private Table columns(Print print, Space space) {
    cards.clear();
    Table panel = new Table();
    panel.top();
    int count = round.cards().size();
    float high = Math.min(kit.u(HIGH), space.height() - kit.u(ABOVE) - kit.u(1));
    panel.add(new Ribbon(kit, count)).growX().colspan(count).row();
    for (int i = 0; i < count; i++) {
      PositionCard card = PositionCard.column(kit, words, round.cards().get(i), digit(i), print);
      panel
          .add(add(card, i))
          .uniform()
          .growX()
          .fillY()
          .minHeight(high)
          .padTop(kit.u(ABOVE))
          .padLeft(i == 0 ? 0 : kit.px(Length.GAP));
    }
    return panel;
  }

  private Table rows(Print print) {
    cards.clear();
    Table stack = new Table();
    for (int i = 0; i < round.cards().size(); i++) {
      PositionCard card = PositionCard.row(kit, words, round.cards().get(i), digit(i), print);
      stack.add(add(card, i)).growX().padTop(i == 0 ? 0 : kit.u(0.6667f)).row();
    }
    Table panel = new Table();
    panel.top();
    panel.add(new Spine(kit, cards, shapes())).growY().padRight(kit.u(1.6667f));
    panel.add(stack).growX();
    return panel;
  }

  private List<PositionShape> shapes() {
    return round.cards().stream().map(c -> Shape.of(c.mark())).toList();
  }

  private PositionCard add(PositionCard card, int index) {
    Mark mark = round.cards().get(index).mark();
    card.setName("position-" + index);
    card.chosen(mark.position().equals(chosen)).onPress(() -> choose(index));
    cards.add(card);
    return card;
  }

  private void choose(int index) {
    chosen = round.cards().get(index).mark().position();
    for (int i = 0; i < cards.size(); i++) {
      cards.get(i).chosen(i == index);
    }
    tell();
  }

  private static String digit(int index) {
    return Integer.toString(index + 1);
  }

  @Override
  public void bind(Keys keys) {
    keys.digits(
        round.cards().size(),
        digit -> {
          cards.get(digit - 1).takeFocus();
          choose(digit - 1);
        });
  }

  @Override
  public boolean enter() {
    for (PositionCard card : cards) {
      if (card.hasFocus() && !card.isChosen()) {
        card.press();
        return true;
      }
    }
    return false;
  }

  @Override
  public void hints(Foot foot) {
    foot.hint("1–" + round.cards().size(), words.say("play.key.choose"));
    foot.hint(words.say("key.arrows"), words.say("play.key.move"));
  }

  @Override
  public String start() {
    return "position-0";
  }

  @Override
  public String kind() {
    return words.say(round.observer() ? "play.kind.predict" : "play.kind.position");
  }

  @Override
  public String missing() {
    return words.say(round.observer() ? "play.missing.predict" : "play.missing.position");
  }

  @Override
  public boolean isAnswered() {
    return !chosen.isEmpty();
  }

  @Override
  public HandIn answer() {
    return HandIn.position(chosen);
  }
}
