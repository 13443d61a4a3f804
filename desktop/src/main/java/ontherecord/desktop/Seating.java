package ontherecord.desktop;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.ApplicationListener;
import com.badlogic.gdx.Gdx;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import ontherecord.app.Lesson;
import ontherecord.app.window.Breakdown;
import ontherecord.app.window.Foyer;
import ontherecord.app.window.Maestro;
import ontherecord.desktop.text.Wish;
import ontherecord.message.Message;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Seats a player: at a window where there is a display, in the terminal where there is none.
 *
 * @param spec of the command that was given, for its output
 * @param home the folder that was named for settings and logs, if one was
 * @param seed of the first session, if one was named
 */
record Seating(CommandSpec spec, Optional<Path> home, OptionalLong seed) {

  /** Plays until the player leaves; answers the exit code. */
  int atWindow(Wish wish) {
    if (Display.isThere()) {
      return inWindow(wish, Seating::alone);
    }
    Sentences.of(err()).ifPresent(words -> err().println(words.say("command.no-display")));
    return inTerminal(wish);
  }

  private static Maestro.Opening alone(Wish wish) {
    return wish.scenario().isEmpty()
        ? Foyer::open
        : foyer -> foyer.openLesson(wish.scenario(), wish.delegation(), wish.minutes());
  }

  /**
   * Sets up a group session, which needs a window: everybody looks at it.
   *
   * @param teams how many; 0 for as many as last time
   */
  int atProjector(Wish wish, int teams) {
    if (Display.isThere()) {
      return inWindow(
          wish, found -> foyer -> foyer.openGroup(found.scenario(), teams, found.minutes()));
    }
    Sentences.of(err()).ifPresent(words -> err().println(words.say("command.no-projector")));
    return 1;
  }

  /** Shows what came of reading files; where there is no display, plays the first of them. */
  int atWindow(List<Path> files) {
    if (!Display.isThere()) {
      return atWindow(new Wish(files.get(0).toString(), ""));
    }
    return play(reading(), foyer -> foyer.openFiles(files));
  }

  /** Plays until the player leaves or the input ends; answers the exit code. */
  int inTerminal(Wish wish) {
    Optional<Opening> opened = Opening.of(err());
    Optional<Seat> seat = opened.flatMap(opening -> seat(opening, wish));
    seat.ifPresent(
        s ->
            TerminalGame.play(
                s.opening().content(), home, s.wish(), seed, spec.commandLine().getOut()));
    return seat.isPresent() ? 0 : 1;
  }

  /**
   * Plays in a window until the player leaves. All that is shipped is read while the window opens;
   * only a scenario that was named is looked at before, so that what is wrong with it is told where
   * it was named.
   */
  private int inWindow(Wish wish, Function<Wish, Maestro.Opening> opens) {
    if (wish.scenario().isEmpty()) {
      return play(reading(), opens.apply(wish));
    }
    Optional<Opening> opened = Opening.of(err());
    if (opened.isEmpty()) {
      return play(CompletableFuture.completedFuture(opened), opens.apply(wish));
    }
    Lesson lesson = opened.get().named(wish.scenario());
    boolean playable = lesson.checked().value().isPresent();
    // What is wrong in a file is shown where it can be mended; of none there is nothing to show.
    if (!playable && lesson.path().filter(Files::exists).isEmpty()) {
      return 1;
    }
    Seat seat = seat(opened.get(), lesson, wish);
    return play(
        CompletableFuture.completedFuture(Optional.of(seat.opening())), opens.apply(seat.wish()));
  }

  private Future<Optional<Opening>> reading() {
    FutureTask<Optional<Opening>> reading = new FutureTask<>(() -> Opening.of(err()));
    Thread reader = new Thread(reading, "reading");
    reader.setDaemon(true);
    reader.start();
    return reading;
  }

  /** What is opened, and where in it the player sits down. */
  private record Seat(Opening opening, Wish wish) {}

  /** Empty, and told, where the scenario that was named cannot be played. */
  private Optional<Seat> seat(Opening opening, Wish wish) {
    if (wish.scenario().isEmpty()) {
      return Optional.of(new Seat(opening, wish));
    }
    return opening.lesson(wish.scenario()).map(lesson -> seat(opening, lesson, wish));
  }

  private Seat seat(Opening opening, Lesson lesson, Wish wish) {
    lesson
        .checked()
        .value()
        .filter(s -> wish.minutes() != 0)
        .ifPresent(s -> Minutes.of(s, wish.minutes(), spec, opening.words()));
    return new Seat(
        opening.holding(lesson), new Wish(lesson.key(), wish.delegation(), wish.minutes()));
  }

  /**
   * The game's own files may be damaged: the window says so to whoever sees no terminal. A font, a
   * picture or a theme may be missing too, which shows only when it is drawn: then a sentence says
   * so, and what happened in full goes into a file.
   */
  private int play(Future<Optional<Opening>> opened, Maestro.Opening opens) {
    try {
      new WindowGame(home, opens, seed).play(opened, this::broken);
      return opened.get().isPresent() ? 0 : 1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    } catch (ExecutionException e) {
      return failed(new IllegalStateException(e.getCause()));
    } catch (RuntimeException e) {
      return failed(e);
    }
  }

  private int failed(RuntimeException e) {
    Message told =
        Message.of("command.window-failed")
            .with("why", String.valueOf(e.getMessage()))
            .with("file", Failure.keep(home, e).map(Path::toString).orElse("-"));
    Sentences.of(err()).ifPresent(words -> err().println(words.say(told)));
    return 1;
  }

  private ApplicationListener broken() {
    return Sentences.of(err())
        .<ApplicationListener>map(Breakdown::new)
        .orElseGet(NothingToShow::new);
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /** Where not even a sentence can be read: the terminal has been told, the window closes. */
  private static final class NothingToShow extends ApplicationAdapter {
    @Override
    public void create() {
      Gdx.app.exit();
    }
  }
}
