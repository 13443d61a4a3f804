package ontherecord.screen.kit;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Application;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3ApplicationConfiguration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Look;

/** A real window for tests, where there is a display. */
public final class TestWindow {
  private TestWindow() {}

  /** Whether a window can be opened here; on Linux, whether a display is named. */
  public static boolean isPossible() {
    boolean linux = System.getProperty("os.name").startsWith("Linux");
    return !linux || System.getenv("DISPLAY") != null;
  }

  /**
   * Opens a window of that size, does something with its kit, closes it; passes on what it throws.
   */
  public static void with(int width, int height, Look look, Consumer<Kit> what) {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Lwjgl3ApplicationConfiguration configuration = new Lwjgl3ApplicationConfiguration();
    configuration.setWindowedMode(width, height);
    configuration.setDecorated(false);
    configuration.setResizable(false);
    configuration.disableAudio(true);
    new Lwjgl3Application(
        new ApplicationAdapter() {
          @Override
          public void create() {
            Kit kit = new Kit(look);
            try {
              what.accept(kit);
            } catch (RuntimeException | Error e) {
              thrown.set(e);
            } finally {
              kit.dispose();
              Gdx.app.exit();
            }
          }
        },
        configuration);
    if (thrown.get() instanceof Error error) {
      throw error;
    }
    if (thrown.get() instanceof RuntimeException exception) {
      throw exception;
    }
  }
}
