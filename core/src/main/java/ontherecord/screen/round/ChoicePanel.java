package ontherecord.screen.round;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.mark.Key;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.press.Check;
import ontherecord.screen.kit.press.Choice;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Space;
import ontherecord.view.HandIn;
import ontherecord.view.RoundView;

/** Options, of which one or several are right. */
final class ChoicePanel extends Panel {
  private static final float LONGEST_LINE = 96;

  private final RoundView.OfChoice round;
  private final List<Card> cards = new ArrayList<>();
  private final TreeSet<Integer> chosen = new TreeSet<>();

  ChoicePanel(Kit kit, Phrasebook words, RoundView.OfChoice round) {
    super(kit, words);
    this.round = round;
  }

  @Override
  public Table build(Space space) {
    Table one = columns(1, space);
    boolean fits = Space.height(one, space.width()) <= space.height();
    return fits || kit.units().narrow() ? columns(1, space) : columns(2, space);
  }

  private Table columns(int columns, Space space) {
    cards.clear();
    Table panel = new Table();
    panel.top().left();
    String rule = words.say(round.several() ? "play.choice.several" : "play.choice.one");
    panel
        .add(new Words(kit, Style.BODY, rule).tone(Tone.MUTED))
        .growX()
        .colspan(columns)
        .padBottom(kit.u(1.3333f))
        .row();
    float most = Math.min(space.width(), columns * kit.u(LONGEST_LINE));
    float width = (most - (columns - 1) * kit.px(Length.GAP)) / columns;
    for (int i = 0; i < round.options().size(); i++) {
      boolean ends = i % columns == columns - 1;
      panel
          .add(card(i))
          .width(width)
          .left()
          .growY()
          .padLeft(i % columns == 0 ? 0 : kit.px(Length.GAP))
          .padBottom(kit.u(1.3333f))
          .expandX();
      if (ends) {
        panel.row();
      }
    }
    return panel;
  }

  private Card card(int index) {
    String text = words.say(round.options().get(index).text());
    String digit = Integer.toString(index + 1);
    Card card = round.several() ? box(text, digit) : Choice.answer(kit, digit, text);
    card.setName("option-" + index);
    card.chosen(chosen.contains(index));
    card.onPress(() -> choose(index));
    cards.add(card);
    return card;
  }

  private Card box(String text, String digit) {
    Check card = Check.statement(kit, text);
    card.add(Key.large(kit, digit)).padLeft(kit.u(2));
    return card;
  }

  private void choose(int index) {
    boolean was = chosen.contains(index);
    if (!round.several()) {
      chosen.clear();
    }
    if (was && round.several()) {
      chosen.remove(index);
    } else {
      chosen.add(index);
    }
    for (int i = 0; i < cards.size(); i++) {
      cards.get(i).chosen(chosen.contains(i));
    }
    tell();
  }

  @Override
  public void bind(Keys keys) {
    keys.digits(
        round.options().size(),
        digit -> {
          cards.get(digit - 1).takeFocus();
          choose(digit - 1);
        });
  }

  @Override
  public boolean picksSeveral() {
    return round.several();
  }

  @Override
  public boolean enter() {
    for (Card card : cards) {
      if (card.hasFocus() && !card.isChosen() && (!round.several() || chosen.isEmpty())) {
        card.press();
        return true;
      }
    }
    return false;
  }

  @Override
  public void hints(Foot foot) {
    foot.hint("1–" + round.options().size(), words.say("play.key.choose"));
    foot.hint("↑↓", words.say("play.key.move"));
  }

  @Override
  public String kind() {
    return words.say("play.kind.choice");
  }

  @Override
  public String missing() {
    return words.say(round.several() ? "play.missing.options" : "play.missing.option");
  }

  @Override
  public boolean isAnswered() {
    return !chosen.isEmpty();
  }

  @Override
  public HandIn answer() {
    return HandIn.options(chosen.stream().map(i -> round.options().get(i).place()).toList());
  }
}
