package ontherecord.desktop;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import ontherecord.app.Lesson;
import ontherecord.app.window.Breakdown;
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
    PrintWriter err = spec.commandLine().getErr();
    if (Display.isThere()) {
      return open(wish, true);
    }
    Sentences.of(err).ifPresent(words -> err.println(words.say("command.no-display")));
    return inTerminal(wish);
  }

  /** Plays until the player leaves or the input ends; answers the exit code. */
  int inTerminal(Wish wish) {
    return open(wish, false);
  }

  private int open(Wish wish, boolean window) {
    PrintWriter err = spec.commandLine().getErr();
    Optional<Opening> opened = Opening.of(err);
    if (opened.isEmpty()) {
      if (window) {
        broken(err);
      }
      return 1;
    }
    Opening opening = opened.get();
    if (!wish.scenario().isEmpty()) {
      Optional<Lesson> lesson = opening.lesson(wish.scenario());
      if (lesson.isEmpty()) {
        return 1;
      }
      opening = opening.holding(lesson.get());
      wish = new Wish(lesson.get().key(), wish.delegation());
    }
    if (window) {
      return inWindow(opening, wish);
    } else {
      TerminalGame.play(opening.content(), home, wish, seed, spec.commandLine().getOut());
    }
    return 0;
  }

  /**
   * A font, a picture or a theme may be missing too, which shows only when it is drawn: then a
   * sentence says so, and what happened in full goes into a file.
   */
  private int inWindow(Opening opening, Wish wish) {
    try {
      WindowGame.play(opening.content(), home, wish, seed);
      return 0;
    } catch (RuntimeException e) {
      PrintWriter err = spec.commandLine().getErr();
      Message told =
          Message.of("command.window-failed")
              .with("why", String.valueOf(e.getMessage()))
              .with("file", Failure.keep(home, e).map(Path::toString).orElse("-"));
      err.println(opening.words().say(told));
      return 1;
    }
  }

  /** The game's own files are damaged: a window says so to whoever sees no terminal. */
  private static void broken(PrintWriter err) {
    Sentences.of(err)
        .ifPresent(words -> GameWindow.open(new Breakdown(words), WindowSize.USUAL, files -> {}));
  }
}
