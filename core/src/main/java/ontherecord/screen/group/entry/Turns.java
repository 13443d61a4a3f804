package ontherecord.screen.group.entry;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import java.util.List;
import java.util.Optional;
import ontherecord.message.Listing;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.GameScreen;
import ontherecord.screen.Shortcut;
import ontherecord.screen.group.part.TeamMark;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Press;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Space;
import ontherecord.view.HandIn;
import ontherecord.view.group.EntryRow;
import ontherecord.view.group.EntryView;

/**
 * One team after another at the keyboard: a cover that names the team, the round as it plays it,
 * and the cover again. What was chosen before is seen by nobody. Where the whole room is one team
 * there is nobody to be covered from, and the round stands there at once.
 */
final class Turns extends EntryPart {
  private static final String NAME = "turn";
  private static final float WIDE = 40;

  private String team;
  private Optional<TeamPanel> panel = Optional.empty();
  private Sayable told = Message.of("group.entry.turn.hold");

  Turns(GameScreen screen, Kit kit, Phrasebook words, EntryView view, Answers answers) {
    super(screen, kit, words, view, answers);
    team = awaitedBeside("");
    openForAll();
  }

  /** The first team that is awaited but not that one; "" if there is none. */
  private String awaitedBeside(String other) {
    return view.missing().stream()
        .map(missing -> missing.team().id())
        .filter(id -> !id.equals(other))
        .findFirst()
        .orElse("");
  }

  private void openForAll() {
    if (view.way() == EntryView.Way.SHARED && !team.isEmpty()) {
      panel = row().map(this::panel);
    }
  }

  private Optional<EntryRow> row() {
    return view.row(team);
  }

  @Override
  protected void seen() {
    boolean changed = row().isEmpty() && !team.isEmpty();
    boolean late = team.isEmpty() && !view.missing().isEmpty();
    if (changed || late) {
      to(awaitedBeside(""));
      openForAll();
    }
  }

  private void to(String other) {
    team = other;
    close();
    told = Message.of("group.entry.turn.hold");
  }

  @Override
  public void build(Table content, Space space) {
    if (panel.isPresent()) {
      panel.get().build(words, content, space);
      return;
    }
    content.top();
    content.add().growY().row();
    if (team.isEmpty()) {
      done(content);
    } else {
      cover(content, row().orElseThrow());
    }
    content.row();
    content.add().growY().row();
    content.add(new WhoIsIn(kit, words, view).marks(team)).bottom();
  }

  private void cover(Table content, EntryRow row) {
    content.add(TeamMark.solid(kit, team, 14)).padBottom(kit.u(2)).row();
    line(content, Style.TITLE, say(row.team().name()), Tone.INK);
    line(content, Style.SUBHEADING, TeamRow.below(words, row), Tone.MUTED);
    boolean again = row.stands() != EntryRow.Stands.AWAITED;
    Message said = again ? Message.of("group.entry.turn.in") : Message.of("group.entry.turn.come");
    line(content, Style.SUBHEADING, say(said.with("team", row.team().name())), Tone.INK);
    line(content, Style.BODY, say(told), Tone.MUTED);
    String key = again ? "group.entry.turn.anew" : "group.entry.turn.here";
    button(content, say(key), say("key.enter"), this::open);
  }

  private void done(Table content) {
    boolean shared = view.way() == EntryView.Way.SHARED;
    line(
        content,
        Style.TITLE,
        say(shared ? "group.entry.turn.shared" : "group.entry.turn.all"),
        Tone.INK);
    line(content, Style.BODY, say("group.entry.turn.change"), Tone.MUTED);
    button(content, say("group.entry.onward"), say("key.space"), answers::onward);
  }

  private void line(Table content, Style style, String text, Tone tone) {
    if (!text.isEmpty()) {
      Words words = new Words(kit, style, text).tone(tone).align(Align.center);
      content.add(words.even()).growX().padBottom(kit.u(1.3333f)).row();
    }
  }

  private void button(Table content, String label, String key, Runnable does) {
    Press press = Press.filled(kit, label).key(key).does(does);
    press.setName(NAME);
    content.add(press).minWidth(kit.u(WIDE)).height(kit.u(7.3333f)).padTop(kit.u(2));
  }

  private TeamPanel panel(EntryRow row) {
    return new TeamPanel(
        screen, kit, words, row.round(), answer -> enter(row, answer), this::leave);
  }

  private void open() {
    row()
        .ifPresent(
            row -> {
              panel = Optional.of(panel(row));
              lay(panel.get().start());
            });
  }

  private void close() {
    panel.ifPresent(TeamPanel::dispose);
    panel = Optional.empty();
  }

  @Override
  public void dispose() {
    close();
  }

  private void leave() {
    close();
    lay(NAME);
  }

  // The cover comes first, so that nothing of the answer is seen while it is kept.
  private void enter(EntryRow row, HandIn answer) {
    to(awaitedBeside(row.team().id()));
    screen.rebuild();
    answers.enter(row.team().id(), answer);
    screen.focus().to(NAME);
  }

  private void pass() {
    if (panel.isEmpty() && !team.isEmpty()) {
      String passing = team;
      to(awaitedBeside(passing));
      screen.rebuild();
      answers.pass(passing);
      screen.focus().to(NAME);
    }
  }

  private void takeBack() {
    if (row().filter(row -> row.stands() != EntryRow.Stands.AWAITED).isPresent()) {
      answers.takeBack(team);
    }
  }

  private void walk(int by) {
    List<String> ids = view.rows().stream().map(row -> row.team().id()).toList();
    int at = team.isEmpty() ? (by > 0 ? -1 : ids.size()) : ids.indexOf(team);
    to(ids.get(Math.floorMod(at + by, ids.size())));
    lay(NAME);
  }

  private void onward() {
    if (view.missing().isEmpty()) {
      answers.onward();
      return;
    }
    List<Sayable> names = view.missing().stream().map(row -> row.team().name()).toList();
    told = Message.of("group.entry.told.missing").with("teams", new Listing(names));
    screen.rebuild();
  }

  private void lay(String focused) {
    screen.rebuild();
    screen.focus().to(focused);
  }

  @Override
  public void bind(Keys keys) {
    if (panel.isPresent()) {
      panel.get().bind(keys);
      return;
    }
    keys.key(Input.Keys.SPACE, this::onward).key(Input.Keys.PAGE_DOWN, this::onward);
    keys.key(Input.Keys.ENTER, () -> screen.focus().current().ifPresent(p -> p.press()));
    keys.key(Input.Keys.LEFT, () -> walk(-1)).key(Input.Keys.RIGHT, () -> walk(1));
    keys.key(Input.Keys.UP, () -> walk(-1)).key(Input.Keys.DOWN, () -> walk(1));
    keys.key(Input.Keys.FORWARD_DEL, this::takeBack);
    keys.key(Input.Keys.NUM_0, this::pass).key(Input.Keys.NUMPAD_0, this::pass);
  }

  @Override
  public void hints(Foot foot) {
    if (panel.isPresent()) {
      panel.get().hints(words, foot);
      return;
    }
    foot.hint(say("key.left-right"), say("group.entry.key.team"));
    foot.hint("0", say("group.entry.key.none"), this::pass);
    foot.hint(say("key.delete"), say("group.entry.key.take-back"), this::takeBack);
    foot.hint(say("key.esc"), say("play.key.pause"));
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(Shortcut.PRESS, Shortcut.TURN, Shortcut.NO_CARD, Shortcut.TAKE_BACK);
  }

  @Override
  public String start() {
    return panel.map(TeamPanel::start).orElse(NAME);
  }
}
