package ontherecord.app.window;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.InputAdapter;
import com.badlogic.gdx.InputProcessor;
import java.util.function.Consumer;
import ontherecord.screen.SourceSheet;
import ontherecord.screen.group.ShowScreen;
import ontherecord.screen.group.lead.Glimpse;
import ontherecord.screen.kit.page.Kit;
import ontherecord.view.group.ShowView;

/**
 * The show in a window of its own, for a projector. Whatever is pressed in it counts as pressed in
 * the first window, so that nobody has to know which of the two has the keyboard.
 */
final class SecondWindow implements Projector {
  private final Maestro maestro;
  private final Scenes scenes;
  private final Reading reading;
  private final Glimpse glimpse = new Glimpse();
  private Windows.Pane pane;
  private ShowView wanted;
  private ShowScreen<?> shown;
  private Kit kit;

  SecondWindow(Maestro maestro, Scenes scenes, Reading reading) {
    this.maestro = maestro;
    this.scenes = scenes;
    this.reading = reading;
  }

  /**
   * Opens it at a scene.
   *
   * @param closed told once somebody closed it, or its monitor is gone
   * @return whether there is one now
   */
  boolean open(ShowView view, Runnable closed) {
    wanted = view;
    String title = maestro.words().say("group.lead.window");
    return windows()
        .open(title, new Wall(), closed)
        .map(
            opened -> {
              pane = opened;
              return true;
            })
        .orElse(false);
  }

  private Windows windows() {
    return maestro.surroundings().windows();
  }

  @Override
  public void show(ShowView view) {
    wanted = view;
    pane.in(this::follow);
  }

  /** Takes up the settings as they are now. */
  void look() {
    pane.in(
        () -> {
          kit.fit(Looks.of(maestro.settings()));
          shown.speak(maestro.words());
        });
  }

  /** Types a letter at what is shown, or closes what that has opened. */
  void type(char letter) {
    pane.in(
        () -> {
          if (shown.isCovered()) {
            shown.close();
          } else {
            shown.input().keyDown(Input.Keys.UNKNOWN);
            shown.input().keyTyped(letter);
            shown.input().keyUp(Input.Keys.UNKNOWN);
          }
        });
  }

  // Whatever is done in a window makes it draw itself, and with it the wall in small.
  private static void lookAgain() {}

  void close() {
    pane.close();
  }

  /** What is seen on it, in small. */
  Glimpse glimpse() {
    return glimpse;
  }

  private void follow() {
    if (shown != null && shown.shows(wanted)) {
      shown.goOnWith(wanted);
      return;
    }
    ShowScreen<?> before = shown;
    shown = scenes.screen(kit, maestro.words(), wanted);
    shown.reader(SourceSheet.NOBODY);
    shown.terms(reading.terms());
    shown.show();
    Gdx.input.setInputProcessor(new Passing());
    if (before != null) {
      before.dispose();
    }
  }

  private final class Wall extends ApplicationAdapter {
    @Override
    public void create() {
      Gdx.graphics.setContinuousRendering(false);
      kit = new Kit(Looks.of(maestro.settings()));
      follow();
    }

    @Override
    public void resize(int width, int height) {
      shown.resize(width, height);
    }

    @Override
    public void render() {
      shown.render(Gdx.graphics.getDeltaTime());
      glimpse.take();
      windows().inFirst(SecondWindow::lookAgain);
    }

    @Override
    public void dispose() {
      glimpse.dispose();
      shown.dispose();
      kit.dispose();
    }
  }

  /** Passes every key on to the first window, but for the one that is this window's own. */
  private final class Passing extends InputAdapter {
    @Override
    public boolean keyDown(int keycode) {
      if (keycode == Input.Keys.F11) {
        fill();
      } else {
        pass(input -> input.keyDown(keycode));
      }
      return true;
    }

    @Override
    public boolean keyTyped(char letter) {
      pass(input -> input.keyTyped(letter));
      return true;
    }

    @Override
    public boolean keyUp(int keycode) {
      pass(input -> input.keyUp(keycode));
      return true;
    }

    private void pass(Consumer<InputProcessor> what) {
      windows().inFirst(() -> what.accept(Gdx.input.getInputProcessor()));
    }

    private void fill() {
      if (Gdx.graphics.isFullscreen()) {
        Gdx.graphics.setWindowedMode(1280, 720);
      } else {
        Gdx.graphics.setFullscreenMode(Gdx.graphics.getDisplayMode(Gdx.graphics.getMonitor()));
      }
    }
  }
}
