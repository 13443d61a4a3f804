package ontherecord.screen;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.browser.EntryRow;
import ontherecord.screen.browser.PlaceList;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Field;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.kit.theme.Weight;
import ontherecord.screen.part.Notice;
import ontherecord.screen.part.Space;
import ontherecord.view.FolderView;
import ontherecord.view.Shortened;

/** A folder looked through for a file to open, where the system has no dialog for it. */
public final class BrowserScreen extends GameScreen {
  private static final int LONGEST_SEARCH = 40;
  private static final int LONGEST_PATH = 60;

  /** A letter's width, on the safe side, as a share of its height. */
  private static final float LETTER = 0.62f;

  private static final int DIGITS = 7;
  private static final float PLACES = 36;
  private static final float PLACES_NARROW = 32;

  private final Listener listener;
  private FolderView view;
  private String letters = "";
  private Field search;
  private Table rows;

  /** What a person asks for. */
  public interface Listener {
    /** Looks into a folder; by its key. */
    void look(String folder);

    /** Looks into the folder above. */
    void up();

    /** Opens a file; by its key. */
    void take(String file);

    void back();
  }

  public BrowserScreen(Kit kit, Phrasebook words, FolderView view, Listener listener) {
    super(kit, words);
    this.view = view;
    this.listener = listener;
  }

  /** Shows another folder, from its beginning. */
  public void hold(FolderView other) {
    boolean same = view.read() && other.folder().equals(view.folder());
    String before = view.folder();
    view = other;
    if (!same) {
      letters = "";
    }
    rebuild();
    if (!same) {
      focus().to(firstName());
      // On the way up one comes out where one went in.
      focus().to(before);
    }
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    bar.title(say("game.name"), say("browse.bar"));
    float wide = kit.u(kit.units().narrow() ? PLACES_NARROW : PLACES);
    PlaceList places = new PlaceList(kit, words(), view.places());
    Scroll left = Scroll.of(kit, places.table(listener::look));
    left.setName("places");
    content.add(left).width(wide).growY().top();
    content.add(folder()).grow().padLeft(kit.u(2.6667f));
    startAt(firstName());
    foot.hint(say("key.enter"), say("foot.open"));
    foot.hint(say("key.backspace"), say("browse.up"), listener::up);
    foot.hint("1–" + Math.min(DIGITS, view.places().size()), say("browse.places"));
    foot.hint("/", say("browse.search"), this::write);
    foot.last(say("key.esc"), say("browse.back"), this::leave);
    foot.last("?", say("foot.keys"), this::help);
  }

  private Table folder() {
    boolean writing = search != null && search.isOpen();
    search =
        new Field(kit, say("browse.search"), LONGEST_SEARCH)
            .key("/")
            .text(letters)
            .onChange(this::find)
            .onEnter(this::goToFirst)
            .onDown(this::goToFirst);
    search.setName("search");
    Table folder = new Table();
    folder.top().left();
    String path = Shortened.path(view.folder(), LONGEST_PATH);
    folder
        .add(new Words(kit, Style.BODY, path).weight(Weight.SEMIBOLD).plain().orSmaller().most(2))
        .growX();
    folder
        .add(search)
        .width(searchWide(say("browse.search")))
        .height(kit.u(4.6667f))
        .padLeft(kit.u(2))
        .row();
    rows = new Table();
    rows.top().left();
    fill();
    Scroll list = Scroll.of(kit, rows);
    list.setName("entries");
    folder.add(list).grow().prefHeight(0).colspan(2).padTop(kit.u(1.3333f)).row();
    if (view.others() > 0) {
      Message others = Message.of("browse.others").with("number", view.others());
      folder
          .add(new Words(kit, Style.CAPTION, say(others)).tone(Tone.MUTED))
          .growX()
          .colspan(2)
          .padTop(kit.u(1));
    }
    search.opened(writing);
    return folder;
  }

  private void fill() {
    rows.clearChildren();
    if (view.above()) {
      add(FolderView.Kind.FOLDER, say("browse.above"), "up", listener::up);
    }
    List<FolderView.Entry> found = view.with(letters);
    for (FolderView.Entry entry : found) {
      boolean folder = entry.kind() == FolderView.Kind.FOLDER;
      String name = Shortened.name(entry.name(), longestName());
      Runnable what =
          () -> {
            if (folder) {
              listener.look(entry.key());
            } else {
              listener.take(entry.key());
            }
          };
      add(entry.kind(), name, entry.key(), what);
    }
    if (found.isEmpty()) {
      String what = view.trouble().map(this::say).orElseGet(() -> say(nothing()));
      rows.add(new Notice(kit, what, say("browse.nothing.how")).in(new Table()))
          .growX()
          .padTop(kit.u(4));
    }
  }

  private int longestName() {
    float places = kit.u(kit.units().narrow() ? PLACES_NARROW : PLACES);
    float room = Space.ofContent(kit).width() - places - kit.u(14);
    return (int) (room / (kit.size(Style.BODY) * LETTER));
  }

  private String nothing() {
    return !view.read() ? "browse.reading" : letters.isBlank() ? "browse.nothing" : "browse.none";
  }

  private void add(FolderView.Kind kind, String label, String name, Runnable what) {
    EntryRow row = new EntryRow(kit, kind, label, this::write);
    row.onPress(what).setName(name);
    rows.add(row).growX().padTop(kit.u(0.6667f)).row();
  }

  private String firstName() {
    return view.entries().isEmpty() ? "up" : view.entries().get(0).key();
  }

  private void find(String typed) {
    letters = typed;
    fill();
  }

  private void write() {
    search.opened(true);
  }

  private void write(char letter) {
    search.opened(true);
    search.keyTyped(letter);
  }

  private void goToFirst() {
    focus().to("up");
    view.with(letters).stream().findFirst().ifPresent(entry -> focus().to(entry.key()));
  }

  // Esc first shows again what a search hides.
  private void leave() {
    if (letters.isEmpty()) {
      listener.back();
    } else {
      letters = "";
      rebuild();
    }
  }

  @Override
  protected void answer(Keys keys) {
    PlaceList places = new PlaceList(kit, words(), view.places());
    keys.digits(DIGITS, digit -> places.at(digit, listener::look));
    keys.key(Input.Keys.BACKSPACE, listener::up).key(Input.Keys.ESCAPE, this::leave);
    keys.typed('/', this::write);
  }

  @Override
  protected List<Shortcut> shortcuts() {
    return List.of(
        Shortcut.MOVE,
        Shortcut.PRESS,
        Shortcut.UPWARD,
        Shortcut.PLACES,
        Shortcut.LETTERS,
        Shortcut.FIELD,
        Shortcut.FULL_SCREEN,
        Shortcut.BACK,
        Shortcut.HELP);
  }
}
