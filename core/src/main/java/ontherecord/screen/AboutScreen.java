package ontherecord.screen;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import ontherecord.message.Message;
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
import ontherecord.screen.part.Origins;
import ontherecord.view.AboutView;

/** What the game is, what its results mean, what it is drawn from, and whose work is in it. */
public final class AboutScreen extends GameScreen {
  private static final float COLUMN = 71;

  private final AboutView view;
  private final Listener listener;
  private Scroll reading;

  /** What a person asks for. */
  public interface Listener {
    void back();
  }

  public AboutScreen(Kit kit, Phrasebook words, AboutView view, Listener listener) {
    super(kit, words);
    this.view = view;
    this.listener = listener;
  }

  @Override
  protected void build(Bar bar, Table content, Foot foot) {
    bar.title(say("game.name"), say("title.about"));
    bar.note(say(Message.of("colophon.version").with("version", view.version())), Tone.MUTED);
    content.add(new Words(kit, Style.TITLE, say("colophon.title"))).growX().row();
    Table page = new Table();
    page.top().left();
    Table game = game();
    Table origins = new Origins(kit, words(), view.sources()).table();
    if (kit.units().narrow()) {
      page.add(game).growX().top().row();
      page.add(origins).growX().top().padTop(kit.u(3));
    } else {
      page.add(game).width(kit.u(COLUMN)).top();
      page.add(origins).growX().top().padLeft(kit.u(6));
    }
    reading = Scroll.reading(kit, page);
    content.add(reading).grow().padTop(kit.u(2)).row();
    Press back = Press.outlined(kit, say("foot.back")).key(say("key.esc")).does(listener::back);
    content.add(back).left().padTop(kit.u(1.3333f));
    foot.hint(say("key.up-down"), say("foot.read"));
    foot.last(say("key.esc"), say("foot.back"), listener::back);
    foot.last("?", say("foot.keys"), this::help);
  }

  private Table game() {
    Table game = new Table();
    game.top().left();
    for (String part : List.of("what", "score", "record", "subject")) {
      game.add(new Words(kit, Style.SUBHEADING, say("colophon." + part)))
          .growX()
          .padTop(game.getRows() == 0 ? 0 : kit.u(2))
          .row();
      game.add(new Words(kit, Style.BODY, say("colophon." + part + ".says"))).growX().row();
    }
    return game;
  }

  @Override
  protected void answer(Keys keys) {
    keys.key(Input.Keys.ESCAPE, listener::back);
    for (int key :
        new int[] {Input.Keys.UP, Input.Keys.DOWN, Input.Keys.PAGE_UP, Input.Keys.PAGE_DOWN}) {
      keys.key(key, () -> reading.keyDown(key));
    }
  }

  @Override
  protected List<Shortcut> shortcuts() {
    return List.of(Shortcut.READ, Shortcut.FULL_SCREEN, Shortcut.BACK, Shortcut.HELP);
  }
}
