package ontherecord.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.Optional;
import ontherecord.message.Phrasebook;
import ontherecord.screen.guide.CodeSheet;
import ontherecord.screen.guide.PageText;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.part.Contents;
import ontherecord.screen.part.Space;
import ontherecord.view.guide.GuideView;

/** How a lesson is written: contents on the left, one page on the right. */
public final class GuideScreen extends GameScreen {
  private static final String TO = "to-";
  private static final float RAIL = 40;
  private static final float RAIL_NARROW = 33;
  private static final float BETWEEN = 4;
  private static final float MOST_WIDE = 104;
  private static final int BY_DIGIT = 9;

  private final GuideView view;
  private final Listener listener;
  private Scroll reading;
  private int at;
  private String copied = "";

  /** What a person asks for. */
  public interface Listener {
    /** To where one came from. */
    void back();
  }

  /**
   * At one of its pages.
   *
   * @param view with one page or more
   * @param page to begin with, from 0
   */
  public GuideScreen(Kit kit, Phrasebook words, GuideView view, int page, Listener listener) {
    super(kit, words);
    this.view = view;
    this.at = page;
    this.listener = listener;
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    bar.title(say("game.name"), say("guide.bar"));
    GuideView.Page page = view.pages().get(at);
    float rail = kit.u(kit.units().narrow() ? RAIL_NARROW : RAIL);
    float room = Space.ofContent(kit).width() - rail - kit.u(BETWEEN);
    float wide = Math.min(room, kit.u(MOST_WIDE));
    PageText text = new PageText(kit, words(), page, wide - kit.u(3), copied, this::copy);
    reading = Scroll.of(kit, text.table());
    reading.setName("page-" + page.id());
    Contents contents = contents();
    content.add(contents.scroll()).width(rail).growY().prefHeight(0);
    content.add(reading).width(wide).growY().prefHeight(0).padLeft(kit.u(BETWEEN));
    content.add().growX();
    contents.at(page.id());
    startAt(TO + page.id());
    foot.hint(say("key.left-right"), say("guide.page"));
    foot.hint(say("key.up-down"), say("foot.read"));
    if (page.pieces().stream().anyMatch(GuideView.Code.class::isInstance)) {
      foot.hint("C", say("guide.copy"), this::copy);
    }
    foot.last(say("key.esc"), say("foot.back"), listener::back);
    foot.last("?", say("foot.keys"), this::help);
  }

  private Contents contents() {
    Contents contents = new Contents(kit, say("guide.title"), this::open);
    for (int i = 0; i < view.pages().size(); i++) {
      GuideView.Page page = view.pages().get(i);
      contents.line(page.id(), (i + 1) + "\u2002" + say(page.title()));
    }
    return contents;
  }

  @Override
  protected void answer(Keys keys) {
    keys.key(Input.Keys.LEFT, () -> turn(-1)).key(Input.Keys.RIGHT, () -> turn(1));
    keys.key(Input.Keys.UP, () -> reading.keyDown(Input.Keys.UP));
    keys.key(Input.Keys.DOWN, () -> reading.keyDown(Input.Keys.DOWN));
    keys.key(Input.Keys.PAGE_UP, () -> readOn(Input.Keys.PAGE_UP, -1));
    keys.key(Input.Keys.PAGE_DOWN, () -> readOn(Input.Keys.PAGE_DOWN, 1));
    keys.key(Input.Keys.HOME, () -> show(0));
    keys.key(Input.Keys.END, () -> show(view.pages().size() - 1));
    keys.digits(Math.min(BY_DIGIT, view.pages().size()), digit -> show(digit - 1));
    keys.typed('c', this::copy);
    keys.key(Input.Keys.ESCAPE, listener::back);
  }

  @Override
  protected List<Shortcut> shortcuts() {
    return List.of(
        Shortcut.READ,
        Shortcut.PAGES,
        Shortcut.ENDS,
        Shortcut.COPY,
        Shortcut.PRESS,
        Shortcut.FULL_SCREEN,
        Shortcut.BACK,
        Shortcut.HELP);
  }

  private List<CodeSheet> sheets() {
    return CodeSheet.among(focus().all());
  }

  // To the end of a page that is higher than its place, then to the next.
  private void readOn(int key, int by) {
    if (!reading.keyDown(key)) {
      turn(by);
    }
  }

  private void turn(int by) {
    show(Math.max(0, Math.min(view.pages().size() - 1, at + by)));
  }

  private void open(String id) {
    for (int i = 0; i < view.pages().size(); i++) {
      if (view.pages().get(i).id().equals(id)) {
        show(i);
      }
    }
  }

  private void show(int page) {
    if (page != at) {
      at = page;
      copied = "";
      rebuild();
    }
    focus().to(TO + view.pages().get(page).id());
  }

  /** What is focused, or else the first on the page. */
  private void copy() {
    Optional<Pressable> focused = focus().current();
    sheets().stream()
        .filter(sheet -> focused.filter(sheet::equals).isPresent())
        .findFirst()
        .or(() -> sheets().stream().findFirst())
        .ifPresent(this::copy);
  }

  private void copy(CodeSheet sheet) {
    Gdx.app.getClipboard().setContents(sheet.text() + "\n");
    copied = sheet.getName();
    rebuild();
  }
}
