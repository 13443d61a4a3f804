package ontherecord.screen.round;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.Optional;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Card;
import ontherecord.screen.kit.press.Field;
import ontherecord.screen.kit.press.Segments;
import ontherecord.screen.part.Space;
import ontherecord.view.Emblem;
import ontherecord.view.HandIn;
import ontherecord.view.RoundView;

/**
 * Delegations to pick, as many as are named and no more than may be: from a list, in the chamber or
 * on the map, as the player likes. A candidate goes by the same name in each, so that the focus
 * stays with it.
 */
final class RollCallPanel extends Panel {
  private static final float FIELD = 34;
  private static final float FIELD_NARROW = 26;
  private static final float FIELD_HIGH = 5.3333f;
  private static final int LONGEST_NAME = 40;
  private static final float FADED = 0.35f;

  private final RoundView.OfRollCall round;
  private final Candidates candidates;
  private final List<Way> ways;
  private List<? extends Card> cards = List.of();
  private Way way;
  private Field find;
  private Tally tally;

  RollCallPanel(Kit kit, Phrasebook words, RoundView.OfRollCall round, Way way) {
    super(kit, words);
    this.round = round;
    ways = Way.of(round.tiles());
    this.way = ways.contains(way) ? way : Way.LIST;
    candidates = new Candidates(round, words);
  }

  @Override
  public Table build(Space space) {
    candidates.speak(words);
    Ballot ballot = new Ballots(kit, words, candidates.all()).of(way, space);
    cards = ballot.cards();
    for (int i = 0; i < cards.size(); i++) {
      Emblem emblem = candidates.all().get(i);
      cards.get(i).setName("tile-" + emblem.id());
      cards.get(i).chosen(candidates.isPicked(emblem)).onPress(() -> toggle(emblem));
    }
    return ballot.table();
  }

  @Override
  public boolean isPicture() {
    return way != Way.LIST;
  }

  @Override
  public Optional<Actor> aside() {
    Segments shown = new Segments(kit);
    for (Way each : ways) {
      shown.add("", words.say(each.key()));
    }
    shown.choose(ways.indexOf(way)).onChoose(index -> turn(ways.get(index)));
    shown.setName("way");
    find = new Field(kit, words.say("play.find"), LONGEST_NAME).key("/");
    find.setName("find");
    find.onChange(this::narrowDown).onEnter(this::goToFirst);
    float width = kit.u(kit.units().narrow() ? FIELD_NARROW : FIELD);
    Table aside = new Table();
    aside.add(shown).height(kit.u(FIELD_HIGH)).padRight(kit.u(2));
    aside.add(find).width(width).height(kit.u(FIELD_HIGH));
    return Optional.of(aside);
  }

  private Way next() {
    return ways.get((ways.indexOf(way) + 1) % ways.size());
  }

  private void turn(Way other) {
    way = other;
    goBy(way);
  }

  private void toggle(Emblem emblem) {
    candidates.toggle(emblem);
    for (int i = 0; i < cards.size(); i++) {
      cards.get(i).chosen(candidates.isPicked(candidates.all().get(i)));
    }
    tally.show(candidates);
    tell();
  }

  // Names that do not match step back while one is looked for; they can still be picked.
  private void narrowDown(String typed) {
    for (int i = 0; i < cards.size(); i++) {
      boolean matches = candidates.matches(candidates.all().get(i), typed);
      cards.get(i).getColor().a = matches ? 1 : FADED;
    }
  }

  private void goToFirst() {
    String typed = find.text();
    find.text("");
    narrowDown("");
    for (int i = 0; i < cards.size() && !typed.isBlank(); i++) {
      if (candidates.matches(candidates.all().get(i), typed)) {
        cards.get(i).takeFocus();
        return;
      }
    }
  }

  @Override
  public Table echo() {
    tally = new Tally(kit, words, round.rule());
    tally.show(candidates);
    return tally;
  }

  @Override
  public void bind(Keys keys) {
    keys.typed('/', () -> find.opened(true)).typed('m', () -> turn(next()));
  }

  @Override
  public boolean picksSeveral() {
    return !candidates.one();
  }

  @Override
  public boolean enter() {
    if (find.hasFocus()) {
      find.opened(true);
      return true;
    }
    for (Card card : cards) {
      boolean picks = !isAnswered() || (candidates.one() && !card.isChosen());
      if (card.hasFocus() && picks) {
        card.press();
        return true;
      }
    }
    return false;
  }

  @Override
  public void hints(Foot foot) {
    foot.hint(words.say("key.arrows"), words.say("play.key.move"));
    foot.hint(words.say("key.space"), words.say("play.key.pick"));
    foot.hint("M", words.say(next().key()), () -> turn(next()));
    foot.hint("/", words.say("play.key.find"), () -> find.opened(true));
  }

  @Override
  public String start() {
    return "tile-" + candidates.all().get(0).id();
  }

  @Override
  public String kind() {
    return words.say(candidates.one() ? "play.kind.speaker" : "play.kind.roll-call");
  }

  @Override
  public String missing() {
    return words.say(candidates.one() ? "play.missing.speaker" : "play.missing.picks");
  }

  @Override
  public String say() {
    return words.say(candidates.one() ? "play.say" : "play.call");
  }

  @Override
  public boolean isAnswered() {
    return !candidates.picked().isEmpty();
  }

  @Override
  public HandIn answer() {
    return HandIn.delegations(candidates.ids());
  }
}
