package ontherecord.screen;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Field;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.library.Head;
import ontherecord.screen.library.Offers;
import ontherecord.screen.library.OwnCorner;
import ontherecord.screen.library.OwnRequests;
import ontherecord.screen.library.ToldSheet;
import ontherecord.screen.part.ScenarioGrid;
import ontherecord.screen.part.Shelved;
import ontherecord.view.LibraryView;
import ontherecord.view.LibraryView.Progress;

/** The scenarios to choose from, shipped and one's own. */
public final class LibraryScreen extends GameScreen {
  private static final int LONGEST_SEARCH = 40;

  private final Listener listener;
  private LibraryView view;
  private Shelved wanted = Shelved.ALL;
  private Field search;
  private Table cards;

  /** What a person asks for in the library. */
  public interface Listener extends OwnRequests {
    /** Plays a scenario, or goes on with its session; by the card's key. */
    void open(String key);

    /** Plays a scenario from its beginning, whose session was left. */
    void startAgain(String key);

    /** Shows how a scenario's file stands: what is wrong in it, and what is fine. */
    void problems(String key);

    /** Sets up a session of several teams; or shows what is wrong in its file. */
    void gather(String key);

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

  /** Shows other scenarios; what a person has made here stays, and where she is. */
  public void hold(LibraryView other) {
    view = other;
    if (stage().getActors().size > 0) {
      rebuild();
    }
  }

  /** Goes to a card. */
  public void goTo(String key) {
    wanted = Shelved.ALL;
    rebuild();
    focus().to(key);
  }

  /**
   * Says what came of something that was asked for.
   *
   * @param heading key of what that was
   * @param lines what did not come of it
   */
  public void tell(String heading, Sayable what, List<Sayable> lines) {
    open(
        ToldSheet.WIDE,
        overlay -> new ToldSheet(kit, words(), heading, what, lines).fill(overlay, this::close));
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    Head head = new Head(kit, words(), view);
    bar.title(say("game.name"), say("library.bar")).note(head.count(), Tone.MUTED);
    boolean writing = search != null && search.isOpen();
    search =
        new Field(kit, say("library.search"), LONGEST_SEARCH)
            .key("/")
            .text(wanted.letters())
            .onChange(letters -> want(new Shelved(wanted.level(), letters)))
            .onEnter(this::goToFirst);
    search.setName("search");
    float wide = searchWide(say("library.search"));
    content.add(head.table(wanted.level(), this::chooseLevel, search, wide)).growX().row();
    Table ways = head.ways(listener::introduction, listener::guide);
    content.add(ways).left().padLeft(-kit.u(1)).padTop(kit.u(1.3333f)).row();
    cards = new Table();
    cards.top().left();
    shelve();
    Scroll shelf = Scroll.of(kit, cards);
    shelf.setName("shelf");
    content.add(shelf).grow().padTop(kit.u(2));
    view.cards().stream().findFirst().ifPresent(c -> startAt(c.key()));
    search.opened(writing);
    hints(foot);
  }

  private void hints(Foot foot) {
    foot.hint(say("key.arrows"), say("foot.move"));
    foot.hint(say("key.enter"), say("library.choose"), () -> at(offers()::open));
    foot.hint("W", say("library.group"), this::gather);
    foot.hint("P", say("preview.key"), this::preview);
    foot.hint("E", say("library.check"), () -> at(offers()::check));
    if (view.cards().stream().anyMatch(c -> c.progress() == Progress.STARTED)) {
      foot.hint("R", say("library.again"), () -> at(offers()::again));
    }
    foot.hint("O", say("library.key.open"), listener::find);
    foot.hint("N", say("library.key.new"), this::begin);
    foot.hint("A", say("library.record"), listener::record);
    foot.hint("X", say("library.export"), () -> at(offers()::export));
    foot.last(say("key.esc"), say("library.back"), listener::back);
    foot.last("?", say("foot.keys"), this::help);
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
    OwnCorner corner = new OwnCorner(kit, words(), view, listener, this::begin);
    new ScenarioGrid(kit, words(), corner::card)
        .fill(cards, wanted.of(view, words()), offers()::open);
  }

  @Override
  protected void answer(Keys keys) {
    keys.typed('/', this::write).typed('a', listener::record).typed('i', listener::introduction);
    keys.typed('g', listener::guide);
    keys.typed('o', listener::find).typed('n', this::begin).typed('f', listener::folder);
    keys.typed('w', this::gather).typed('p', this::preview).typed('r', () -> at(offers()::again));
    keys.typed('e', () -> at(offers()::check)).typed('x', () -> at(offers()::export));
    keys.key(Input.Keys.ESCAPE, this::leave);
  }

  @Override
  protected List<Shortcut> shortcuts() {
    return Shortcut.OF_THE_LIBRARY;
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

  private void goToFirst() {
    wanted.of(view, words()).stream().findFirst().ifPresent(card -> focus().to(card.key()));
  }

  private void begin() {
    offers().begin(focused().or(() -> view.cards().stream().findFirst()));
  }

  private Offers offers() {
    return new Offers(this, kit, words(), listener);
  }

  private void gather() {
    at(card -> listener.gather(card.key()));
  }

  private void preview() {
    at(card -> listener.preview(card.key()));
  }

  private void at(Consumer<LibraryView.Card> what) {
    focused().ifPresent(what);
  }

  private Optional<LibraryView.Card> focused() {
    String key = focus().current().map(Actor::getName).orElse("");
    return view.cards().stream().filter(c -> c.key().equals(key)).findFirst();
  }
}
