package ontherecord.screen;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.Optional;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.mark.Key;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Field;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.LevelFilter;
import ontherecord.screen.part.Quiet;
import ontherecord.screen.part.ScenarioGrid;
import ontherecord.screen.part.Shelved;
import ontherecord.view.LibraryView;
import ontherecord.view.LibraryView.Progress;

/** The scenarios to choose from. */
public final class LibraryScreen extends GameScreen {
  private static final int LONGEST_SEARCH = 40;

  private final LibraryView view;
  private final Listener listener;
  private Shelved wanted = Shelved.ALL;
  private Field search;
  private Table cards;

  /** What a person asks for in the library. */
  public interface Listener {
    /** Plays a scenario, or goes on with its session; by the card's key. */
    void open(String key);

    /** Plays a scenario from its beginning, whose session was left. */
    void startAgain(String key);

    /** Shows what is wrong in a scenario's file. */
    void problems(String key);

    /** Looks through a scenario with all its answers; or at what is wrong in its file. */
    void preview(String key);

    /** Opens the archive. */
    void record();

    /** Opens the introduction. */
    void introduction();

    void back();
  }

  public LibraryScreen(Kit kit, Phrasebook words, LibraryView view, Listener listener) {
    super(kit, words);
    this.view = view;
    this.listener = listener;
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    bar.title(say("game.name"), say("library.bar")).note(count(), Tone.MUTED);
    boolean writing = search != null && search.isOpen();
    search =
        new Field(kit, say("library.search"), LONGEST_SEARCH)
            .key("/")
            .text(wanted.letters())
            .onChange(letters -> want(new Shelved(wanted.level(), letters)))
            .onEnter(() -> wanted.of(view, words()).stream().findFirst().ifPresent(this::goTo));
    search.setName("search");
    head(content);
    content.add(introduction()).left().padLeft(-kit.u(1)).padTop(kit.u(1.3333f)).row();
    cards = new Table();
    cards.top().left();
    shelve();
    content.add(Scroll.of(kit, cards)).grow().padTop(kit.u(2));
    view.cards().stream().findFirst().ifPresent(c -> startAt(c.key()));
    search.opened(writing);
    foot.hint(say("key.arrows"), say("foot.move"));
    foot.hint(say("key.enter"), say("library.choose"), this::openFocused);
    foot.hint("P", say("preview.key"), this::preview);
    foot.hint("A", say("library.record"), listener::record);
    if (view.cards().stream().anyMatch(c -> c.progress() == Progress.STARTED)) {
      foot.hint("R", say("library.again"), this::startAgain);
    }
    foot.hint("/", say("library.search"), this::write);
    foot.last(say("key.esc"), say("library.back"), listener::back);
    foot.last("?", say("foot.keys"), this::help);
  }

  private String count() {
    long finished = view.cards().stream().filter(c -> c.progress() == Progress.FINISHED).count();
    return say(
        Message.of(finished == 0 ? "library.count" : "library.count-finished")
            .with("number", view.cards().size())
            .with("finished", finished));
  }

  private void head(Table content) {
    Table head = new Table();
    Words title = new Words(kit, Style.TITLE, say("library.title")).oneLine();
    Table filters = filters();
    float room = kit.units().width() - 2 * kit.px(Length.SIDE);
    boolean folds = title.getPrefWidth() + filters.getPrefWidth() + kit.u(4) > room;
    head.add(title).left().expandX();
    if (folds) {
      head.row();
    }
    head.add(filters).left().padTop(folds ? kit.u(1.3333f) : 0);
    content.add(head).growX().row();
  }

  private Quiet introduction() {
    String what = say("library.introduction") + " · " + say("library.introduction.long");
    Quiet introduction = new Quiet(kit, Key.small(kit, "I"), what);
    introduction.onPress(listener::introduction).setName("introduction");
    return introduction;
  }

  private Table filters() {
    Table filters = new Table();
    new LevelFilter(kit, words(), view).in(filters, wanted.level(), this::chooseLevel);
    filters.add(search).width(searchWide(say("library.search"))).height(kit.u(4.6667f));
    return filters;
  }

  private void chooseLevel(int level) {
    wanted = new Shelved(level, wanted.letters());
    rebuild();
  }

  private void want(Shelved other) {
    wanted = other;
    shelve();
  }

  private void shelve() {
    new ScenarioGrid(kit, words()).fill(cards, wanted.of(view, words()), this::open);
  }

  @Override
  protected void answer(Keys keys) {
    keys.typed('/', this::write).typed('r', this::startAgain).typed('a', listener::record);
    keys.typed('i', listener::introduction).typed('p', this::preview);
    keys.key(Input.Keys.ESCAPE, this::leave);
  }

  @Override
  protected List<Shortcut> shortcuts() {
    return List.of(
        Shortcut.MOVE,
        Shortcut.PRESS,
        Shortcut.SEARCH,
        Shortcut.FIELD,
        Shortcut.AGAIN,
        Shortcut.PREVIEW,
        Shortcut.RECORD,
        Shortcut.INTRODUCTION,
        Shortcut.FULL_SCREEN,
        Shortcut.BACK,
        Shortcut.HELP);
  }

  private void write() {
    search.opened(true);
  }

  // Esc first shows again what a search or a level hides.
  private void leave() {
    if (wanted.equals(Shelved.ALL)) {
      listener.back();
    } else {
      wanted = Shelved.ALL;
      rebuild();
    }
  }

  private void goTo(LibraryView.Card card) {
    focus().to(card.key());
  }

  private void openFocused() {
    focused().ifPresent(this::open);
  }

  private void open(LibraryView.Card card) {
    if (card.progress() == Progress.BROKEN) {
      listener.problems(card.key());
    } else {
      listener.open(card.key());
    }
  }

  private void preview() {
    focused().ifPresent(card -> listener.preview(card.key()));
  }

  private void startAgain() {
    focused()
        .filter(c -> c.progress() == Progress.STARTED)
        .ifPresent(c -> listener.startAgain(c.key()));
  }

  private Optional<LibraryView.Card> focused() {
    String key = focus().current().map(Actor::getName).orElse("");
    return view.cards().stream().filter(c -> c.key().equals(key)).findFirst();
  }
}
