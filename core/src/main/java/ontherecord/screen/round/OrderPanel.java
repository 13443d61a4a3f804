package ontherecord.screen.round;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Space;
import ontherecord.view.HandIn;
import ontherecord.view.RoundView;

/** Things to be put in order: taken up, carried with the arrows or the mouse, put down. */
final class OrderPanel extends Panel {
  private static final int NOTHING = -1;

  private final RoundView.OfOrder round;
  private final List<OrderCard> cards = new ArrayList<>();
  private final List<Integer> order;
  private int held = NOTHING;
  private boolean touched;

  OrderPanel(Kit kit, Phrasebook words, RoundView.OfOrder round) {
    super(kit, words);
    this.round = round;
    order = new ArrayList<>(IntStream.range(0, round.things().size()).boxed().toList());
  }

  @Override
  public Table build(Space space) {
    return space.holding(this::row);
  }

  private Table row(Style style) {
    cards.clear();
    Table row = new Table();
    row.top().left();
    row.add(end(round.first())).growX().padBottom(kit.u(1)).row();
    for (int place = 0; place < order.size(); place++) {
      row.add(card(place, style)).uniform().grow().padBottom(kit.u(1)).row();
    }
    row.add(end(round.last())).growX();
    return row;
  }

  private Words end(Sayable told) {
    return new Words(kit, Style.CAPTION, words.say(told)).tone(Tone.MUTED);
  }

  private OrderCard card(int place, Style style) {
    String digit = Integer.toString(place + 1);
    OrderCard card = new OrderCard(kit, digit, style, by -> carry(place, by), this::drop);
    card.setName("place-" + place);
    card.onPress(() -> takeOrPut(place));
    cards.add(card);
    show(place);
    return card;
  }

  private void show(int place) {
    OrderCard card = cards.get(place);
    card.holds(words.say(round.things().get(order.get(place)).text()));
    card.chosen(held == place);
  }

  private void takeOrPut(int place) {
    held = held == place ? NOTHING : place;
    touched = true;
    showAll();
  }

  private void drop() {
    held = NOTHING;
    showAll();
  }

  // The card that is dragged stays where it is, while what it held goes on from place to place.
  private void carry(int from, int by) {
    int at = held == NOTHING ? from : held;
    int to = Math.max(0, Math.min(order.size() - 1, (held == NOTHING ? at : from) + by));
    put(at, to);
    held = to;
    showAll();
  }

  private void put(int from, int to) {
    order.add(to, order.remove(from));
    touched = true;
    cards.get(to).takeFocus();
  }

  private void showAll() {
    IntStream.range(0, cards.size()).forEach(this::show);
    tell();
  }

  @Override
  public void bind(Keys keys) {
    keys.digits(order.size(), this::putAt);
  }

  private void putAt(int digit) {
    for (int place = 0; place < cards.size(); place++) {
      if (cards.get(place).hasFocus()) {
        put(place, digit - 1);
        held = held == NOTHING ? NOTHING : digit - 1;
        showAll();
        return;
      }
    }
    cards.get(digit - 1).takeFocus();
  }

  @Override
  public boolean picksSeveral() {
    return true;
  }

  // Enter takes up the first thing and puts down what is held; with empty hands it means: that is
  // it.
  @Override
  public boolean enter() {
    for (OrderCard card : cards) {
      if (card.hasFocus() && (held != NOTHING || !touched)) {
        card.press();
        return true;
      }
    }
    return false;
  }

  @Override
  public void hints(Foot foot) {
    foot.hint(words.say("key.space"), words.say("play.key.take"));
    foot.hint(words.say("key.up-down"), words.say("play.key.carry"));
    foot.hint("1–" + order.size(), words.say("play.key.put"));
  }

  @Override
  public String start() {
    return "place-0";
  }

  @Override
  public String kind() {
    return words.say("play.kind.order");
  }

  @Override
  public String missing() {
    return words.say("play.missing.order");
  }

  @Override
  public boolean isAnswered() {
    return touched && held == NOTHING;
  }

  @Override
  public HandIn answer() {
    return HandIn.order(order.stream().map(i -> round.things().get(i).place()).toList());
  }
}
