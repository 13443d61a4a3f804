package ontherecord.screen;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.archive.Section;
import ontherecord.screen.archive.Tabs;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.part.Written;
import ontherecord.view.archive.Page;

/**
 * A page of the archive: its parts in the bar, search, the way back, and what is shown as a table
 * to take along.
 */
public abstract class ArchiveScreen extends GameScreen {
  private static final List<Section> PARTS = List.of(Section.values());

  private final Optional<Section> here;
  private final Listener listener;

  /** What a person asks for in the archive. */
  public interface Listener {
    /** Goes to a page. */
    void open(Page page);

    /** Goes to the first page of a part. */
    void open(Section section);

    /** Searches. */
    void search();

    /** Writes what is shown down as a table; then tells {@link #exported}. */
    void export(ArchiveScreen from, Extract what);

    /** To where one came from. */
    void back();
  }

  /**
   * What a page shows now, to be taken along.
   *
   * @param name what its file may be called
   * @param ids of the statements, trends and facts
   */
  public record Extract(String name, List<String> ids) {
    public Extract {
      ids = List.copyOf(ids);
    }
  }

  /**
   * A page.
   *
   * @param here the part whose first page it is, if it is one
   */
  protected ArchiveScreen(Kit kit, Phrasebook words, Optional<Section> here, Listener listener) {
    super(kit, words);
    this.here = here;
    this.listener = listener;
  }

  /** Whether it shows that page already. */
  public boolean isAt(Page page) {
    return false;
  }

  /** Whether it is the first page of that part. */
  public final boolean isAt(Section section) {
    return here.filter(section::equals).isPresent();
  }

  /** What would be written down now. */
  protected abstract Extract extract();

  /** Says what this page shows; its tabs are there already, its last hints follow. */
  protected abstract void fill(Table content, Foot foot);

  /** Says what keys do beside those of every page. */
  protected void more(Keys keys) {}

  /** The keys beside those of every page. */
  protected List<Shortcut> moreShortcuts() {
    return List.of();
  }

  /** Says where the table was written, or why there is none. */
  public final void exported(Sayable where) {
    open(
        Written.WIDE,
        overlay -> new Written(kit, words(), "archive.export", where).fill(overlay, this::close));
  }

  @Override
  protected final void build(Bar bar, Table content, Foot foot) {
    bar.title(say("game.name"), "");
    new Tabs(kit, words(), here, listener::open).in(bar.side());
    fill(content, foot);
    foot.hint("/", say("archive.search"), this::search);
    foot.hint("X", say("archive.export"), this::export);
    foot.hint(say("key.arrows"), say("foot.move"));
    foot.last(say("key.esc"), say("archive.back"), this::leave);
    foot.last("?", say("foot.keys"), this::help);
  }

  @Override
  protected final void answer(Keys keys) {
    keys.typed('/', this::search).typed('x', this::export);
    keys.digits(PARTS.size(), digit -> listener.open(PARTS.get(digit - 1)));
    keys.key(Input.Keys.ESCAPE, this::leave);
    more(keys);
  }

  @Override
  protected final List<Shortcut> shortcuts() {
    List<Shortcut> all = new ArrayList<>(List.of(Shortcut.MOVE, Shortcut.PRESS));
    all.addAll(moreShortcuts());
    all.addAll(
        List.of(
            Shortcut.SOURCE,
            Shortcut.PARTS,
            Shortcut.SEARCH,
            Shortcut.TABLE,
            Shortcut.FULL_SCREEN,
            Shortcut.BACK_PAGE,
            Shortcut.HELP));
    return all;
  }

  /** Goes to another page. */
  protected final void follow(Page page) {
    listener.open(page);
  }

  /** Goes to the search. */
  protected void search() {
    listener.search();
  }

  /** Esc leads to where one came from; a page may first show again what it hides. */
  protected void leave() {
    listener.back();
  }

  private void export() {
    listener.export(this, extract());
  }
}
