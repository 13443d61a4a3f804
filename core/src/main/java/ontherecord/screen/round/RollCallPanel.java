package ontherecord.screen.round;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Field;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Flag;
import ontherecord.screen.part.Space;
import ontherecord.view.Emblem;
import ontherecord.view.HandIn;
import ontherecord.view.RoundView;

/** Delegations to pick, as many as are named and no more than may be. */
final class RollCallPanel extends Panel {
  private static final float NARROWEST = 33;
  private static final float HIGH = 7;
  private static final float FIELD = 34;
  private static final float FIELD_NARROW = 26;
  private static final int LONGEST_NAME = 40;
  private static final int FLAGS_SHOWN = 8;
  private static final int FLAGS_SHOWN_NARROW = 3;
  private static final float FADED = 0.35f;

  private final RoundView.OfRollCall round;
  private final List<RollTile> tiles = new ArrayList<>();
  private final TreeSet<Integer> picked = new TreeSet<>();
  private Field find;
  private Words count;
  private Table flags;

  RollCallPanel(Kit kit, Phrasebook words, RoundView.OfRollCall round) {
    super(kit, words);
    this.round = byName(round, words);
  }

  /** In the order of the alphabet, where a player looks for a name. */
  private static RoundView.OfRollCall byName(RoundView.OfRollCall round, Phrasebook words) {
    Collator alphabet = Collator.getInstance(Locale.forLanguageTag(words.language().code()));
    List<Emblem> tiles = new ArrayList<>(round.tiles());
    tiles.sort(Comparator.comparing(tile -> words.say(tile.name()), alphabet));
    return new RoundView.OfRollCall(
        round.heading(), round.prompt(), round.extras(), round.rule(), tiles, round.mostPicks());
  }

  @Override
  public Table build(Space space) {
    for (float above : List.of(1f, 0.6667f, 0.3333f)) {
      if (Space.height(grid(space, above), space.width()) <= space.height()) {
        return grid(space, above);
      }
    }
    return grid(space, 0.6667f);
  }

  @Override
  public Optional<Actor> aside() {
    find = new Field(kit, words.say("play.find"), LONGEST_NAME).key("/");
    find.setName("find");
    find.onChange(this::narrowDown).onEnter(this::goToFirst);
    Table aside = new Table();
    aside
        .add(find)
        .width(kit.u(kit.units().narrow() ? FIELD_NARROW : FIELD))
        .height(kit.u(5.3333f));
    return Optional.of(aside);
  }

  private Table grid(Space space, float above) {
    tiles.clear();
    Table grid = new Table();
    grid.top().left();
    float gap = kit.px(Length.GAP);
    int columns = (int) ((space.width() + gap) / (kit.u(NARROWEST) + gap));
    float width = (space.width() - (columns - 1) * gap) / columns - kit.u(0.6667f);
    int rows = (round.tiles().size() + columns - 1) / columns;
    float high =
        Math.min(kit.u(HIGH), (float) Math.floor(space.height() / rows) - kit.u(above) - 1);
    for (int i = 0; i < round.tiles().size(); i++) {
      grid.add(tile(i, width, above))
          .uniformX()
          .growX()
          .fillY()
          .minHeight(high)
          .padLeft(i % columns == 0 ? 0 : gap)
          .padBottom(kit.u(above));
      if (i % columns == columns - 1) {
        grid.row();
      }
    }
    return grid;
  }

  private RollTile tile(int index, float width, float above) {
    Emblem emblem = round.tiles().get(index);
    String whole = words.say(emblem.name());
    String name = RollTile.holds(kit, whole, width) ? whole : words.say(emblem.shortName());
    RollTile tile = new RollTile(kit, emblem, name, above);
    tile.setName("tile-" + emblem.id());
    tile.chosen(picked.contains(index));
    tile.onPress(() -> toggle(index));
    tiles.add(tile);
    return tile;
  }

  private void toggle(int index) {
    boolean taken = !picked.remove(index);
    if (taken && round.mostPicks() == 1) {
      picked.clear();
    }
    if (taken && picked.size() < round.mostPicks()) {
      picked.add(index);
    }
    for (int i = 0; i < tiles.size(); i++) {
      tiles.get(i).chosen(picked.contains(i));
    }
    showPicks();
    tell();
  }

  // Names that do not match step back while one is looked for; they can still be picked.
  private void narrowDown(String typed) {
    for (int i = 0; i < tiles.size(); i++) {
      tiles.get(i).getColor().a = matches(i, typed) ? 1 : FADED;
    }
  }

  private boolean matches(int index, String typed) {
    Emblem emblem = round.tiles().get(index);
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    return words.say(emblem.name()).toLowerCase(Locale.ROOT).contains(wanted)
        || emblem.initials().toLowerCase(Locale.ROOT).startsWith(wanted);
  }

  private void goToFirst() {
    String typed = find.text();
    find.text("");
    narrowDown("");
    for (int i = 0; i < tiles.size() && !typed.isBlank(); i++) {
      if (matches(i, typed)) {
        tiles.get(i).takeFocus();
        return;
      }
    }
  }

  @Override
  public Table echo() {
    count = new Words(kit, Style.SUBHEADING, "");
    flags = new Table();
    Table so = new Table();
    so.add(count.oneLine()).padRight(kit.u(2));
    so.add(flags);
    so.add().growX();
    Table echo = new Table();
    echo.left();
    echo.add(new Words(kit, Style.CAPTION, words.say(round.rule())).tone(Tone.MUTED)).growX().row();
    echo.add(so).growX().height(kit.u(6.6667f));
    showPicks();
    return echo;
  }

  private void showPicks() {
    count.text(one() ? pickedName() : howMany());
    flags.clearChildren();
    int most = kit.units().narrow() ? FLAGS_SHOWN_NARROW : FLAGS_SHOWN;
    picked.stream().limit(most).forEach(index -> flags.add(echoed(index)).padRight(kit.u(0.6667f)));
    if (picked.size() > most) {
      flags.add(new Words(kit, Style.CAPTION, "+" + (picked.size() - most)).oneLine());
    }
  }

  private String howMany() {
    return words.say(
        Message.of(limited() ? "play.picked.most" : "play.picked")
            .with("number", picked.size())
            .with("most", round.mostPicks()));
  }

  private String pickedName() {
    return picked.isEmpty() ? "" : words.say(round.tiles().get(picked.first()).shortName());
  }

  /** Whether it is one speaker that is asked for, and not a whole roll. */
  private boolean one() {
    return round.mostPicks() == 1;
  }

  /** Whether fewer may be picked than are on offer. */
  private boolean limited() {
    return round.mostPicks() < round.tiles().size();
  }

  private Actor echoed(int index) {
    return Flag.of(kit, round.tiles().get(index), 4.6667f);
  }

  @Override
  public void bind(Keys keys) {
    keys.typed('/', () -> find.opened(true));
  }

  @Override
  public boolean picksSeveral() {
    return !one();
  }

  @Override
  public boolean enter() {
    if (find.hasFocus()) {
      find.opened(true);
      return true;
    }
    for (RollTile tile : tiles) {
      if (tile.hasFocus() && (picked.isEmpty() || (one() && !tile.isChosen()))) {
        tile.press();
        return true;
      }
    }
    return false;
  }

  @Override
  public void hints(Foot foot) {
    foot.hint(words.say("key.arrows"), words.say("play.key.move"));
    foot.hint(words.say("key.space"), words.say("play.key.pick"));
    foot.hint("/", words.say("play.key.find"), () -> find.opened(true));
  }

  @Override
  public String start() {
    return "tile-" + round.tiles().get(0).id();
  }

  @Override
  public String kind() {
    return words.say(one() ? "play.kind.speaker" : "play.kind.roll-call");
  }

  @Override
  public String missing() {
    return words.say(one() ? "play.missing.speaker" : "play.missing.picks");
  }

  @Override
  public String say() {
    return words.say(one() ? "play.say" : "play.call");
  }

  @Override
  public boolean isAnswered() {
    return !picked.isEmpty();
  }

  @Override
  public HandIn answer() {
    TreeSet<String> ids = new TreeSet<>();
    picked.forEach(index -> ids.add(round.tiles().get(index).id()));
    return HandIn.delegations(ids);
  }
}
