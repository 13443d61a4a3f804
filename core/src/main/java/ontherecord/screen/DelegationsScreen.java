package ontherecord.screen;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.math.MathUtils;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.Map;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.mark.Sheet;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Field;
import ontherecord.screen.kit.theme.Length;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.DelegationSheet;
import ontherecord.screen.part.Notice;
import ontherecord.screen.part.Paintings;
import ontherecord.screen.part.PickerHead;
import ontherecord.screen.part.Roster;
import ontherecord.screen.part.TileGrid;
import ontherecord.screen.part.Times;
import ontherecord.view.DelegationsView;
import ontherecord.view.DelegationsView.Tile;

/** Whom will you speak for? */
public final class DelegationsScreen extends GameScreen {
  private static final int LONGEST_SEARCH = 40;
  private static final int LONGEST_NAME = 40;
  private static final float HEAD = 11.3333f;
  private static final float TIMES = 3.3333f;

  private final DelegationsView view;
  private final Listener listener;
  private final Paintings paintings = new Paintings();
  private Roster wanted = Roster.ALL;
  private String name = "";
  private int minutes;
  private Tile current;
  private Field search;
  private Field naming;
  private Table tiles;
  private Sheet sheet;

  /** What a person asks for. */
  public interface Listener {
    /**
     * Speaks for a delegation.
     *
     * @param name the person's own, as typed; "" if none
     * @param minutes how long the session is to take
     */
    void speakFor(String delegation, String name, int minutes);

    /** Looks through the lesson with all its answers. */
    void preview();

    void back();
  }

  public DelegationsScreen(Kit kit, Phrasebook words, DelegationsView view, Listener listener) {
    super(kit, words);
    this.view = view;
    this.listener = listener;
    current = view.tiles().get(0);
    minutes = view.minutes();
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    bar.title(say("game.name"), say(view.scenario())).note(say("picker.bar"), Tone.MUTED);
    boolean searching = search != null && search.isOpen();
    boolean signing = naming != null && naming.isOpen();
    fields();
    tiles = new Table();
    tiles.top().left();
    sheet = new Sheet(kit);
    Table left = new Table();
    float room = room();
    Table times = new Times(kit, words(), view.lengths()).table(room, minutes, m -> minutes = m);
    float least = searchWide(say("picker.search"));
    left.add(new PickerHead(kit, words()).table(search, least, times, room)).growX().row();
    left.add(Scroll.of(kit, tiles)).grow();
    content.add(left).grow();
    content.add(sheet).width(sheetWide()).growY().padLeft(kit.u(2.6667f));
    fill();
    show(current);
    startAt(current.emblem().id());
    search.opened(searching);
    naming.opened(signing);
    foot.hint(say("key.arrows"), say("foot.move"));
    foot.hint("/", say("picker.search"), this::write);
    foot.hint("G", say(wanted.grouped() ? "picker.ungroup" : "picker.group"), this::group);
    foot.hint("R", say("picker.deal"), this::deal);
    foot.hint("P", say("preview.key"), listener::preview);
    foot.last(say("key.esc"), say("picker.back"), listener::back);
    foot.last("?", say("foot.keys"), this::help);
  }

  @Override
  public void dispose() {
    super.dispose();
    paintings.dispose();
  }

  private float room() {
    return kit.units().width() - 2 * kit.px(Length.SIDE) - sheetWide() - kit.u(2.6667f);
  }

  private float sheetWide() {
    return kit.u(kit.units().narrow() ? 42 : 48);
  }

  private void fields() {
    search =
        new Field(kit, say("picker.search"), LONGEST_SEARCH)
            .key("/")
            .text(wanted.letters())
            .onChange(this::find)
            .onEnter(this::goToFirst);
    search.setName("search");
    naming =
        new Field(kit, say("picker.name"), LONGEST_NAME).text(name).onChange(typed -> name = typed);
    naming.setName("name");
  }

  private void fill() {
    Map<String, List<Tile>> groups = wanted.of(view, words());
    tiles.padTop(0);
    float high =
        kit.units().height()
            - kit.px(Length.CONTENT_TOP)
            - kit.px(Length.CONTENT_BOTTOM)
            - kit.u(view.canBeShortened() ? HEAD + TIMES : HEAD);
    int columns = TileGrid.columns(kit, words(), view.tiles(), room() - kit.u(2));
    new TileGrid(kit, words(), columns, high).fill(tiles, groups, this::show, this::speak);
    if (groups.isEmpty()) {
      new Notice(kit, say("picker.nothing"), say("picker.nothing.how")).in(tiles).padTop(kit.u(8));
    }
  }

  private void show(Tile tile) {
    current = tile;
    new DelegationSheet(kit, words(), view, paintings)
        .fill(sheet, sheetWide(), tile, naming, this::speak);
  }

  @Override
  protected void answer(Keys keys) {
    keys.typed('/', this::write).typed('g', this::group).typed('r', this::deal);
    keys.typed('p', listener::preview);
    keys.key(Input.Keys.ESCAPE, this::leave);
  }

  @Override
  protected List<Shortcut> shortcuts() {
    return List.of(
        Shortcut.MOVE,
        Shortcut.PRESS,
        Shortcut.SEARCH,
        Shortcut.GROUP,
        Shortcut.DEAL,
        Shortcut.PREVIEW,
        Shortcut.FIELD,
        Shortcut.FULL_SCREEN,
        Shortcut.BACK,
        Shortcut.HELP);
  }

  private void find(String letters) {
    wanted = wanted.with(letters);
    fill();
  }

  private void goToFirst() {
    wanted.of(view, words()).values().stream()
        .flatMap(List::stream)
        .findFirst()
        .ifPresent(t -> focus().to(t.emblem().id()));
  }

  private void write() {
    search.opened(true);
  }

  private void group() {
    wanted = wanted.turned();
    rebuild();
  }

  // One that was played least often, so that the room is heard in full sooner.
  private void deal() {
    int least = view.tiles().stream().mapToInt(Tile::played).min().orElse(0);
    List<Tile> fresh =
        view.tiles().stream()
            .filter(t -> t.played() == least && (!t.equals(current) || view.tiles().size() == 1))
            .toList();
    List<Tile> from = fresh.isEmpty() ? view.tiles() : fresh;
    Tile dealt = from.get(MathUtils.random(from.size() - 1));
    wanted = wanted.with("");
    rebuild();
    focus().to(dealt.emblem().id());
  }

  // Esc first shows again what a search hides.
  private void leave() {
    if (wanted.letters().isEmpty()) {
      listener.back();
    } else {
      wanted = wanted.with("");
      rebuild();
    }
  }

  private void speak() {
    listener.speakFor(current.emblem().id(), name.strip(), minutes);
  }
}
