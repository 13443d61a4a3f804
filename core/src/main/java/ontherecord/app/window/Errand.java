package ontherecord.app.window;

import com.badlogic.gdx.Gdx;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Something to be done with the disk while the window goes on. */
final class Errand {
  private Errand() {}

  /**
   * Does it on a thread of its own.
   *
   * @param done told what came of it, on the window's thread
   */
  static <T> void run(Supplier<T> what, Consumer<T> done) {
    Thread runner =
        new Thread(
            () -> {
              T result = what.get();
              Gdx.app.postRunnable(() -> done.accept(result));
            },
            "errand");
    runner.setDaemon(true);
    runner.start();
  }
}
