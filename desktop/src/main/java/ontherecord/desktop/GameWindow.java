package ontherecord.desktop;

import com.badlogic.gdx.ApplicationListener;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Application;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3ApplicationConfiguration;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Window;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3WindowAdapter;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3WindowConfiguration;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The window the game is played in. */
final class GameWindow {
  private static final int FRAMES_A_SECOND = 60;

  private GameWindow() {}

  /**
   * Opens a window and plays until it is closed.
   *
   * @param dropped told of files that are dropped on it
   * @param mayClose asked before it is closed
   * @param windows told of it once it is there
   */
  static void open(
      ApplicationListener game,
      WindowSize size,
      Consumer<List<Path>> dropped,
      BooleanSupplier mayClose,
      SystemWindows windows) {
    Lwjgl3ApplicationConfiguration configuration = new Lwjgl3ApplicationConfiguration();
    configuration.setTitle("On the Record");
    configuration.setWindowedMode(size.width(), size.height());
    configuration.setWindowSizeLimits(1024, 600, -1, -1);
    setIcon(configuration);
    configuration.useVsync(true);
    // Without a bound, a driver that ignores the wait for the screen draws as fast as it can.
    configuration.setForegroundFPS(FRAMES_A_SECOND);
    // A projector's picture must stay when the laptop's own screen is clicked.
    configuration.setAutoIconify(false);
    // Sound comes later; without this, a computer with no sound card tells so in eight lines.
    configuration.disableAudio(true);
    configuration.setWindowListener(
        new Lwjgl3WindowAdapter() {
          @Override
          public void created(Lwjgl3Window window) {
            windows.first(window);
          }

          @Override
          public boolean closeRequested() {
            return mayClose.getAsBoolean();
          }

          @Override
          public void filesDropped(String[] files) {
            dropped.accept(Arrays.stream(files).map(Path::of).toList());
          }
        });
    new Lwjgl3Application(game, configuration) {
      @Override
      public void postRunnable(Runnable what) {
        if (!windows.later(what)) {
          super.postRunnable(what);
        }
      }
    };
  }

  /** Gives a window the game's own mark. */
  static void setIcon(Lwjgl3WindowConfiguration configuration) {
    configuration.setWindowIcon(
        "marks/icon-16.png",
        "marks/icon-32.png",
        "marks/icon-48.png",
        "marks/icon-128.png",
        "marks/icon-256.png");
  }
}
