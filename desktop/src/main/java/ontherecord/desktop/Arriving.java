package ontherecord.desktop;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.ApplicationListener;
import java.util.function.Supplier;

/** A game that arrives when its window is there: what it needs may be read while that opens. */
final class Arriving implements ApplicationListener {
  private final Supplier<ApplicationListener> coming;
  private ApplicationListener game = new ApplicationAdapter() {};

  /**
   * Waits for a game.
   *
   * @param coming called once, on the window's thread
   */
  Arriving(Supplier<ApplicationListener> coming) {
    this.coming = coming;
  }

  @Override
  public void create() {
    game = coming.get();
    game.create();
  }

  @Override
  public void resize(int width, int height) {
    game.resize(width, height);
  }

  @Override
  public void render() {
    game.render();
  }

  @Override
  public void pause() {
    game.pause();
  }

  @Override
  public void resume() {
    game.resume();
  }

  @Override
  public void dispose() {
    game.dispose();
  }
}
