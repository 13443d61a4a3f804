package ontherecord.screen;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Press;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.Contents;
import ontherecord.screen.part.Space;
import ontherecord.screen.part.Written;
import ontherecord.screen.preview.Blocks;
import ontherecord.view.Passage;
import ontherecord.view.preview.PreviewView;

/** A lesson with every answer and source, to be looked through before class. */
public final class PreviewScreen extends GameScreen {
  private static final String ROUND = "round-";
  private static final String TO = "to-";
  private static final float RAIL = 34;
  private static final float RAIL_NARROW = 29;
  private static final float BETWEEN = 3;
  private static final float MOST_WIDE = 112;

  private final Listener listener;
  private PreviewView view;
  private boolean stale;
  private Blocks blocks;
  private Scroll reading;
  private String here = "about";

  /** What a person asks for in a preview. */
  public interface Listener {
    /** Writes it down as a page to print; then tells {@link PreviewScreen#exported}. */
    void export();

    /**
     * Writes it down as sheets for a room without devices; then tells {@link
     * PreviewScreen#onPaper}.
     */
    void paper();

    /** To where one came from. */
    void back();
  }

  public PreviewScreen(Kit kit, Phrasebook words, PreviewView view, Listener listener) {
    super(kit, words);
    this.view = view;
    this.listener = listener;
  }

  /** Shows what the lesson is like now; where one reads, one stays. */
  public void show(PreviewView now) {
    view = now;
    stale = false;
    rebuild();
  }

  /** What it shows now. */
  public PreviewView view() {
    return view;
  }

  /** Says that the lesson cannot be played any more as it is shown. */
  public void outOfDate() {
    stale = true;
    rebuild();
  }

  /** Says where the page was written, or why there is none. */
  public void exported(Sayable where) {
    open(
        Written.WIDE,
        overlay -> new Written(kit, words(), "preview.export", where).fill(overlay, this::close));
  }

  /** Says that the sheets are being made, then where they were written, or why there are none. */
  public void onPaper(Sayable where) {
    if (isCovered()) {
      close();
    }
    open(
        Written.WIDE,
        overlay -> new Written(kit, words(), "paper.press", where).fill(overlay, this::close));
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    bar.title(say("game.name"), say("preview.bar"));
    if (stale) {
      bar.note(say("inspect.stale"), Tone.INK);
    }
    float rail = kit.u(kit.units().narrow() ? RAIL_NARROW : RAIL);
    float room = Space.ofContent(kit).width() - rail - kit.u(BETWEEN);
    float wide = Math.min(room, kit.u(MOST_WIDE));
    blocks = new Blocks(kit, words(), view, wide - kit.u(2));
    Contents contents = new Contents(kit, say(view.title()), this::goTo);
    blocks.names().forEach(name -> list(name, contents));
    blocks.on(
        name -> {
          here = name;
          contents.at(name);
        },
        name -> source());
    contents.at(here);
    reading = Scroll.of(kit, blocks.column());
    reading.setName("preview");
    content.add(beside(contents)).width(rail).growY().prefHeight(0);
    content.add(reading).width(wide).growY().prefHeight(0).padLeft(kit.u(BETWEEN));
    content.add().growX();
    startAt("about");
    foot.hint(say("key.page-down"), say("preview.next"), () -> walk(1));
    foot.hint(say("key.up-down"), say("foot.read"));
    foot.hint("S", say("debrief.key.source"), this::source);
    if (isArchiveOpen()) {
      foot.hint("A", say("archive.key"), this::archive);
    }
    foot.hint("X", say("preview.export"), listener::export);
    foot.hint("P", say("paper.press"), listener::paper);
    foot.last(say("key.esc"), say("foot.back"), listener::back);
    foot.last("?", say("foot.keys"), this::help);
  }

  private void list(String block, Contents contents) {
    if (block.startsWith(ROUND)) {
      contents.figure(say("preview.rounds"), block, block.substring(ROUND.length()));
    } else {
      contents.line(block, say("preview." + block));
    }
  }

  private Table beside(Contents contents) {
    Table beside = new Table();
    beside.top().left();
    beside.add(contents.scroll()).grow().prefHeight(0).row();
    Press save = Press.filled(kit, say("preview.export")).key("X").does(listener::export);
    save.setName("save");
    beside.add(save).growX().padTop(kit.u(1.3333f)).row();
    Press paper = Press.outlined(kit, say("paper.press")).key("P").does(listener::paper);
    paper.setName("paper");
    beside.add(paper).growX().padTop(kit.u(1.3333f));
    return beside;
  }

  @Override
  protected void answer(Keys keys) {
    keys.key(Input.Keys.ESCAPE, listener::back);
    keys.key(Input.Keys.PAGE_DOWN, () -> walk(1)).key(Input.Keys.PAGE_UP, () -> walk(-1));
    keys.key(Input.Keys.HOME, () -> goTo(blocks.names().get(0)));
    keys.key(Input.Keys.END, () -> goTo(blocks.names().get(blocks.names().size() - 1)));
    keys.typed('s', this::source).typed('a', this::archive).typed('x', listener::export);
    keys.typed('p', listener::paper);
  }

  @Override
  protected List<Shortcut> shortcuts() {
    return List.of(
        Shortcut.READ_ON,
        Shortcut.ROUNDS,
        Shortcut.ENDS,
        Shortcut.SOURCE,
        Shortcut.ARCHIVE,
        Shortcut.PRINT,
        Shortcut.PAPER,
        Shortcut.FULL_SCREEN,
        Shortcut.BACK,
        Shortcut.HELP);
  }

  private void walk(int by) {
    int at = blocks.names().indexOf(here) + by;
    if (at >= 0 && at < blocks.names().size()) {
      goTo(blocks.names().get(at));
    }
  }

  private void goTo(String block) {
    Pressable there = blocks.named(block);
    focus().to(there);
    reading.bringUp(there);
  }

  private void source() {
    passages(passages(), 0);
  }

  private void archive() {
    archive(passages());
  }

  /** Those of the round that is focused, or whose number is. */
  private List<Passage> passages() {
    String focused = focus().current().map(Pressable::getName).orElse("");
    String block = focused.startsWith(TO) ? focused.substring(TO.length()) : here;
    return view.rounds().stream()
        .filter(round -> block.equals(ROUND + round.number()))
        .flatMap(round -> round.passages().stream())
        .toList();
  }
}
