package ontherecord.screen.round;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.part.Space;
import ontherecord.view.HandIn;
import ontherecord.view.RoundView;

/** Options, of which one or several are right. */
final class ChoicePanel extends Panel {
  // An option is as high as it may be; 0 leaves it as high as its words need.
  private static final List<Float> HEIGHTS = List.of(9f, 7.5f, 6.5f, 0f);

  private final RoundView.OfChoice round;
  private final List<OptionCard> cards = new ArrayList<>();
  private final TreeSet<Integer> chosen = new TreeSet<>();

  ChoicePanel(Kit kit, Phrasebook words, RoundView.OfChoice round) {
    super(kit, words);
    this.round = round;
  }

  @Override
  public Table build(Space space) {
    boolean wide = !kit.units().narrow();
    for (Style style : List.of(Style.SUBHEADING, Style.BODY, Style.CAPTION)) {
      int most = wide || style == Style.CAPTION ? 2 : 1;
      for (int columns = 1; columns <= most; columns++) {
        for (float high : HEIGHTS) {
          if (Space.height(grid(columns, style, high), space.width()) <= space.height()) {
            return grid(columns, style, high);
          }
        }
      }
    }
    return grid(wide ? 2 : 1, Style.BODY, 0);
  }

  private Table grid(int columns, Style style, float high) {
    cards.clear();
    Table grid = new Table();
    grid.top().left();
    for (int i = 0; i < round.options().size(); i++) {
      grid.add(card(i, style))
          .uniformX()
          .growX()
          .fillY()
          .minHeight(kit.u(high))
          .padLeft(i % columns == 0 ? 0 : kit.px(Length.GAP))
          .padBottom(kit.u(1));
      if (i % columns == columns - 1) {
        grid.row();
      }
    }
    return grid;
  }

  private OptionCard card(int index, Style style) {
    String text = words.say(round.options().get(index).text());
    String digit = Integer.toString(index + 1);
    OptionCard card = new OptionCard(kit, digit, text, style, round.several());
    card.setName("option-" + index);
    card.chosen(chosen.contains(index));
    card.onPress(() -> choose(index));
    cards.add(card);
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
    for (OptionCard card : cards) {
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
    foot.hint(words.say("key.arrows"), words.say("play.key.move"));
  }

  @Override
  public String start() {
    return "option-0";
  }

  @Override
  public String kind() {
    return words.say(round.several() ? "play.kind.several" : "play.kind.one");
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
