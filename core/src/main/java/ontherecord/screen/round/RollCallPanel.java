package ontherecord.screen.round;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Check;
import ontherecord.screen.kit.press.Field;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Faces;
import ontherecord.screen.part.Flag;
import ontherecord.screen.part.Space;
import ontherecord.view.Emblem;
import ontherecord.view.HandIn;
import ontherecord.view.RoundView;

/** Delegations to pick, as many as are named and no more than may be. */
final class RollCallPanel extends Panel {
  private static final float NARROWEST = 33;
  private static final float FIELD = 34;
  private static final int LONGEST_NAME = 40;
  private static final int FLAGS_SHOWN = 8;
  private static final float FADED = 0.35f;

  private final RoundView.OfRollCall round;
  private final List<Check> tiles = new ArrayList<>();
  private final TreeSet<Integer> picked = new TreeSet<>();
  private Field find;
  private Words count;
  private Table flags;

  RollCallPanel(Kit kit, Phrasebook words, RoundView.OfRollCall round) {
    super(kit, words);
    this.round = round;
  }

  @Override
  public Table build(Space space) {
    tiles.clear();
    Table panel = new Table();
    panel.top().left();
    panel.add(above()).growX().padBottom(kit.u(1.3333f)).row();
    panel.add(grid(space)).growX();
    return panel;
  }

  private Table above() {
    find = new Field(kit, words.say("play.find"), LONGEST_NAME).key("/");
    find.setName("find");
    find.onChange(this::narrowDown).onEnter(this::goToFirst);
    Table above = new Table();
    above
        .add(new Words(kit, Style.BODY, words.say(round.rule())).tone(Tone.MUTED))
        .growX()
        .padRight(kit.u(2));
    above.add(find).width(kit.u(FIELD)).height(kit.u(5.3333f));
    return above;
  }

  private Table grid(Space space) {
    Table grid = new Table();
    int columns = (int) ((space.width() + kit.px(Length.GAP)) / kit.u(NARROWEST + 1.3333f));
    for (int i = 0; i < round.tiles().size(); i++) {
      boolean first = i % columns == 0;
      grid.add(tile(i))
          .uniform()
          .grow()
          .padLeft(first ? 0 : kit.px(Length.GAP))
          .padBottom(kit.u(1));
      if (i % columns == columns - 1) {
        grid.row();
      }
    }
    return grid;
  }

  private Check tile(int index) {
    Emblem emblem = round.tiles().get(index);
    Check tile = Check.delegation(kit, Faces.of(emblem), words.say(emblem.name()));
    tile.setName("tile-" + emblem.id());
    tile.chosen(picked.contains(index));
    tile.onPress(() -> toggle(index));
    tiles.add(tile);
    return tile;
  }

  private void toggle(int index) {
    if (!picked.remove(index) && picked.size() < round.mostPicks()) {
      picked.add(index);
    }
    tiles.get(index).chosen(picked.contains(index));
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
  public Actor echo() {
    count = new Words(kit, Style.SUBHEADING, "");
    flags = new Table();
    Table echo = new Table();
    echo.left();
    echo.add(count).padRight(kit.u(2));
    echo.add(flags);
    showPicks();
    return echo;
  }

  private void showPicks() {
    count.text(
        words.say(
            Message.of("play.picked")
                .with("number", picked.size())
                .with("most", round.mostPicks())));
    flags.clearChildren();
    int shown = 0;
    for (int index : picked) {
      if (shown < FLAGS_SHOWN) {
        flags.add(Flag.of(kit, round.tiles().get(index), 4.6667f)).padRight(kit.u(0.6667f));
      }
      shown++;
    }
    if (shown > FLAGS_SHOWN) {
      flags.add(new Words(kit, Style.CAPTION, "+" + (shown - FLAGS_SHOWN)).oneLine());
    }
  }

  @Override
  public void bind(Keys keys) {
    keys.typed('/', () -> find.opened(true));
  }

  @Override
  public boolean picksSeveral() {
    return true;
  }

  @Override
  public boolean enter() {
    if (find.hasFocus()) {
      find.opened(true);
      return true;
    }
    for (Check tile : tiles) {
      if (tile.hasFocus() && picked.isEmpty()) {
        tile.press();
        return true;
      }
    }
    return false;
  }

  @Override
  public void hints(Foot foot) {
    foot.hint("←↑↓→", words.say("play.key.move"));
    foot.hint(words.say("play.space"), words.say("play.key.pick"));
    foot.hint("/", words.say("play.key.find"), () -> find.opened(true));
  }

  @Override
  public String kind() {
    return words.say("play.kind.roll-call");
  }

  @Override
  public String missing() {
    return words.say("play.missing.picks");
  }

  @Override
  public String say() {
    return words.say("play.call");
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
