package ontherecord.desktop;

import com.badlogic.gdx.ApplicationListener;
import com.badlogic.gdx.Gdx;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import ontherecord.app.Reporter;
import ontherecord.app.window.Maestro;
import ontherecord.app.window.Surroundings;
import ontherecord.storage.home.UsualPlaces;
import ontherecord.storage.own.OwnFolder;

/**
 * The game in a window.
 *
 * @param home the folder that was named for settings and logs, if one was
 * @param opens where the window opens
 * @param seed of the first session, if one was named
 */
record WindowGame(Optional<Path> home, Maestro.Opening opens, OptionalLong seed) {

  /**
   * Plays until the window is closed.
   *
   * @param opened all that is shipped; may still be in reading while the window opens
   * @param otherwise what is shown where it could not be read
   */
  void play(Future<Optional<Opening>> opened, Supplier<ApplicationListener> otherwise) {
    AtomicReference<Consumer<List<Path>>> dropped = new AtomicReference<>(files -> {});
    SystemWindows windows = new SystemWindows();
    AtomicReference<BooleanSupplier> mayClose = new AtomicReference<>(() -> true);
    Arriving game =
        new Arriving(
            () -> {
              Optional<Maestro> maestro = read(opened).map(all -> maestro(all, windows));
              maestro.ifPresent(m -> dropped.set(m::dropped));
              maestro.ifPresent(m -> mayClose.set(m::mayClose));
              return maestro.<ApplicationListener>map(m -> m).orElseGet(otherwise);
            });
    GameWindow.open(
        game,
        WindowSize.USUAL,
        files -> dropped.get().accept(files),
        () -> mayClose.get().getAsBoolean(),
        windows);
  }

  private Maestro maestro(Opening opening, SystemWindows windows) {
    SecureRandom random = new SecureRandom();
    LongSupplier seeds = () -> seed.orElseGet(random::nextLong);
    return new Maestro(
        opening.content(),
        Opening.household(home),
        new Reporter(Opening.reports(home)),
        Version.number(),
        new Surroundings(
            new SystemDoors(), new OwnFolder(Opening.scenarios(home)), UsualPlaces.here(), windows),
        seeds,
        opens);
  }

  private static Optional<Opening> read(Future<Optional<Opening>> opened) {
    try {
      return opened.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      Gdx.app.exit();
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
