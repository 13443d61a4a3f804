package ontherecord.screen.kit;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Application;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3ApplicationConfiguration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Look;

/**
 * A real window for tests, where there is a display. One window serves all tests of a run: opened
 * and closed again and again, GLFW finds no display any more after some fifteen times.
 */
public final class TestWindow {
  private static final BlockingQueue<Task> TASKS = new LinkedBlockingQueue<>();
  private static boolean open;

  private TestWindow() {}

  /** Whether a window can be opened here; on Linux, whether a display is named. */
  public static boolean isPossible() {
    boolean linux = System.getProperty("os.name").startsWith("Linux");
    return !linux || System.getenv("DISPLAY") != null;
  }

  /** Does something with a kit in a window of that size; passes on what it throws. */
  public static void with(int width, int height, Look look, Consumer<Kit> what) {
    open();
    Task task = new Task(width, height, look, what, new CompletableFuture<>());
    TASKS.add(task);
    try {
      task.done().join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException exception ? exception : e;
    }
  }

  private static synchronized void open() {
    if (!open) {
      open = true;
      Thread thread = new Thread(TestWindow::run, "window");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private static void run() {
    Lwjgl3ApplicationConfiguration configuration = new Lwjgl3ApplicationConfiguration();
    configuration.setDecorated(false);
    configuration.setResizable(false);
    configuration.disableAudio(true);
    try {
      new Lwjgl3Application(new Runner(), configuration);
    } catch (RuntimeException | Error e) {
      fail(e);
    }
  }

  // Whoever asks from now on is told the same.
  private static void fail(Throwable why) {
    try {
      while (true) {
        TASKS.take().done().completeExceptionally(why);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private record Task(
      int width, int height, Look look, Consumer<Kit> what, CompletableFuture<Void> done) {

    boolean fits() {
      return Gdx.graphics.getWidth() == width && Gdx.graphics.getHeight() == height;
    }

    void run() {
      Kit kit = new Kit(look);
      try {
        what.accept(kit);
        done.complete(null);
      } catch (RuntimeException | Error e) {
        done.completeExceptionally(e);
      } finally {
        kit.dispose();
      }
    }
  }

  /** Takes one task after another, each once the window has its size. */
  private static final class Runner extends ApplicationAdapter {
    @Override
    public void render() {
      Task task = TASKS.peek();
      if (task == null) {
        return;
      }
      if (!task.fits()) {
        Gdx.graphics.setWindowedMode(task.width(), task.height());
      } else if (TASKS.remove(task)) {
        task.run();
      }
    }
  }
}
