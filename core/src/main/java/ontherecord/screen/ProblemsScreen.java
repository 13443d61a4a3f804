package ontherecord.screen;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.focus.Keys;
import ontherecord.screen.kit.frame.Bar;
import ontherecord.screen.kit.frame.Foot;
import ontherecord.screen.kit.frame.Scroll;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.press.Press;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Style;
import ontherecord.screen.kit.theme.Tone;
import ontherecord.screen.part.ProblemList;
import ontherecord.view.ProblemsView;

/** Something could not be read or written: what, why, and every way on that there is. */
public final class ProblemsScreen extends GameScreen {
  private static final float WIDEST = 124;

  private final ProblemsView view;
  private final List<Way> ways;
  private final Listener listener;
  private Scroll reading;

  /** A way on. */
  public enum Way {
    GO_ON("problems.go-on"),
    TRY_AGAIN("problems.try-again"),
    WITHOUT_KEEPING("problems.without"),
    BACK("problems.back"),
    LEAVE("problems.leave");

    private final String words;

    Way(String words) {
      this.words = words;
    }
  }

  /** What a person asks for. */
  public interface Listener {
    void took(Way way);
  }

  /**
   * The ways on there are here.
   *
   * @param ways the first is the one main thing to do, the last is what Esc does
   */
  public ProblemsScreen(
      Kit kit, Phrasebook words, ProblemsView view, List<Way> ways, Listener listener) {
    super(kit, words);
    this.view = view;
    this.ways = List.copyOf(ways);
    this.listener = listener;
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    bar.title(say("game.name"), "");
    Words title = new Words(kit, Style.TITLE, say(view.title())).orSmaller().most(2);
    content.add(title).growX().maxWidth(kit.u(WIDEST)).left().row();
    content
        .add(new Words(kit, Style.BODY, say(view.advice())).tone(Tone.MUTED))
        .growX()
        .maxWidth(kit.u(WIDEST))
        .left()
        .padTop(kit.u(1))
        .row();
    reading = Scroll.reading(kit, new ProblemList(kit, words(), view.lines()).table());
    content.add(reading).grow().maxWidth(kit.u(WIDEST)).left().padTop(kit.u(2.6667f)).row();
    Table buttons = new Table();
    for (int i = 0; i < ways.size(); i++) {
      buttons.add(button(i)).padRight(kit.u(1.3333f));
    }
    content.add(buttons).left().padTop(kit.u(2));
    startAt(ways.get(0).name());
    foot.hint(say("key.enter"), say(ways.get(0).words), () -> listener.took(ways.get(0)));
    foot.hint(say("key.up-down"), say("foot.read"));
    foot.last(say("key.esc"), say(last().words), () -> listener.took(last()));
    foot.last("?", say("foot.keys"), this::help);
    if (view.lines().size() > 1) {
      bar.note(say("problems.worst-first", "number", view.lines().size()), Tone.MUTED);
    }
  }

  private Press button(int index) {
    Way way = ways.get(index);
    String label = say(way.words);
    Press press = index == 0 ? Press.filled(kit, label) : Press.outlined(kit, label);
    if (way == last() && index > 0) {
      press.key(say("key.esc"));
    }
    press.does(() -> listener.took(way)).setName(way.name());
    return press;
  }

  private Way last() {
    return ways.get(ways.size() - 1);
  }

  @Override
  protected void answer(Keys keys) {
    keys.key(Input.Keys.ESCAPE, () -> listener.took(last()));
    for (int key :
        new int[] {Input.Keys.UP, Input.Keys.DOWN, Input.Keys.PAGE_UP, Input.Keys.PAGE_DOWN}) {
      keys.key(key, () -> reading.keyDown(key));
    }
  }

  @Override
  protected List<Shortcut> shortcuts() {
    return List.of(
        Shortcut.READ,
        Shortcut.PRESS,
        Shortcut.FIELD,
        Shortcut.FULL_SCREEN,
        Shortcut.BACK,
        Shortcut.HELP);
  }
}
