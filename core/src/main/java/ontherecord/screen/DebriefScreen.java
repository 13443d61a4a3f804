package ontherecord.screen;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import java.util.List;
import java.util.function.Consumer;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.debrief.Figures;
import ontherecord.screen.debrief.Sections;
import ontherecord.screen.debrief.Strip;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.mark.Rule;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Press;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.view.DebriefView;
import ontherecord.view.Passage;

/** The end of a session: two figures, the rounds, where the record was left, and what is open. */
public final class DebriefScreen extends GameScreen {

  private static final float BETWEEN = 2.6667f;

  /** What a player may ask for at the end. */
  public interface Listener {
    /** Chooses another delegation for the same scenario. */
    void playAgain();

    /** Writes the result to files; the answer comes by {@link DebriefScreen#exported}. */
    void export();

    /** Opens the reveal of a round, by its step from 0. */
    void openRound(int step);

    /** Back to the scenarios. */
    void leave();
  }

  private final DebriefView view;
  private final Listener listener;
  private Sections sections;
  private Sayable exported = Message.of("debrief.export.note");

  public DebriefScreen(Kit kit, Phrasebook words, DebriefView view, Listener listener) {
    super(kit, words);
    this.view = view;
    this.listener = listener;
  }

  /** Says where the files went, or why there are none. */
  public void exported(Sayable where) {
    exported = where;
    rebuild();
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    sections = new Sections(kit, words(), view, listener::openRound);
    bar.title(say("game.name"), say(view.scenario()));
    bar.note(say("debrief.rounds", "rounds", view.rounds().size()), Tone.INK);
    hints(foot);
    content.add(Figures.of(kit, words(), view)).growX().row();
    content.add(Strip.of(kit, words(), view, listener::openRound)).growX().padTop(kit.u(2)).row();
    content.add(new Rule(kit)).growX().padTop(kit.u(1.3333f)).row();
    content.add(columns()).grow().prefHeight(0).padTop(kit.u(1.3333f)).padBottom(kit.u(2)).row();
    content.add(buttons()).growX();
    startAt("again");
  }

  // Three columns side by side; in a narrow window two. One that would be empty is left out.
  private Table columns() {
    Table columns = new Table();
    if (kit.units().narrow()) {
      column(columns, List.of(sections::left, sections::calibration, sections::time));
      column(columns, List.of(sections::questions, sections::room, sections::silences));
    } else if (view.calibration().isEmpty()) {
      column(columns, List.of(sections::left));
      column(columns, List.of(sections::time, sections::room));
      column(columns, List.of(sections::questions, sections::silences));
    } else {
      column(columns, List.of(sections::left));
      column(columns, List.of(sections::calibration, sections::time, sections::room));
      column(columns, List.of(sections::questions, sections::silences));
    }
    return columns;
  }

  private void column(Table columns, List<Consumer<Table>> parts) {
    Table column = new Table();
    column.top().left();
    parts.forEach(part -> part.accept(column));
    if (!column.hasChildren()) {
      return;
    }
    float between = columns.hasChildren() ? kit.u(BETWEEN) : 0;
    columns.add(Scroll.of(kit, column)).uniformX().grow().padLeft(between);
  }

  private Table buttons() {
    Table buttons = new Table();
    buttons.left();
    boolean drafters = view.you().isOfDrafters();
    Press again =
        Press.filled(kit, say(drafters ? "debrief.again.drafters" : "debrief.again")).key("P");
    again.setName("again");
    buttons.add(again.does(listener::playAgain)).padRight(kit.u(1.6667f));
    Press export = Press.outlined(kit, say("debrief.export")).key("X");
    buttons.add(export.does(listener::export)).padRight(kit.u(2.6667f));
    buttons
        .add(new Words(kit, Style.CAPTION, say(exported)).tone(Tone.MUTED).align(Align.right))
        .growX();
    return buttons;
  }

  private void hints(Foot foot) {
    foot.hint(say("key.left-right"), say("debrief.key.rounds"));
    foot.hint(say("key.up-down"), say("play.key.move"));
    foot.hint(say("key.enter"), say("debrief.key.open"));
    foot.hint("S", say("debrief.key.source"), this::source);
    if (isArchiveOpen()) {
      foot.hint("A", say("archive.key"), this::archive);
    }
    foot.last(say("key.esc"), say("debrief.scenarios"), listener::leave);
    foot.last("?", say("foot.keys"), this::help);
  }

  @Override
  protected void answer(Keys keys) {
    keys.typed('p', listener::playAgain).typed('x', listener::export);
    keys.typed('a', this::archive);
    keys.typed('s', this::source).key(Input.Keys.ESCAPE, listener::leave);
  }

  @Override
  protected List<Shortcut> shortcuts() {
    return List.of(
        Shortcut.MOVE,
        Shortcut.PRESS,
        Shortcut.SOURCE,
        Shortcut.ARCHIVE,
        Shortcut.PLAY_AGAIN,
        Shortcut.EXPORT,
        Shortcut.FULL_SCREEN,
        Shortcut.BACK,
        Shortcut.HELP);
  }

  private void source() {
    passages(behind(), 0);
  }

  // At what is focused; else at what the first round rests on.
  private void archive() {
    List<Passage> behind = behind();
    archive(
        behind.isEmpty()
            ? view.rounds().stream()
                .flatMap(round -> round.record().stream())
                .map(line -> line.passage())
                .toList()
            : behind);
  }

  private List<Passage> behind() {
    return sections.behind(focus().current().map(Pressable::getName).orElse(""));
  }
}
