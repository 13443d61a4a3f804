package ontherecord.app.window;

import com.badlogic.gdx.Game;
import com.badlogic.gdx.Gdx;
import java.util.List;
import ontherecord.app.Start;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.GameScreen;
import ontherecord.screen.ProblemsScreen;
import ontherecord.screen.ProblemsScreen.Way;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Look;
import ontherecord.storage.Shelf;
import ontherecord.view.ProblemsView;

/** The window when the game's own files are damaged: what is wrong, and the way out. */
public final class Breakdown extends Game {
  private final Phrasebook words;
  private Kit kit;

  public Breakdown(Phrasebook words) {
    this.words = words;
  }

  @Override
  public void create() {
    Gdx.graphics.setContinuousRendering(false);
    kit = new Kit(Look.plain());
    ProblemsView view =
        new ProblemsView(
            Message.of("problems.broken"),
            Message.of("problems.advice-broken"),
            Start.read(Shelf.packed()).problems().stream()
                .map(p -> new ProblemsView.Line(p, ""))
                .toList());
    GameScreen screen =
        new ProblemsScreen(kit, words, view, List.of(Way.LEAVE), way -> Gdx.app.exit());
    setScreen(screen);
    Gdx.input.setInputProcessor(screen.input());
  }

  @Override
  public void dispose() {
    getScreen().dispose();
    kit.dispose();
  }
}
