package ontherecord.desktop;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import ontherecord.app.Content;
import ontherecord.app.Reporter;
import ontherecord.app.window.Foyer;
import ontherecord.app.window.Maestro;
import ontherecord.desktop.text.Wish;

/** The game in a window. */
final class WindowGame {
  private WindowGame() {}

  /** Plays until the window is closed. */
  static void play(Content content, Optional<Path> home, Wish wish, OptionalLong seed) {
    SecureRandom random = new SecureRandom();
    LongSupplier seeds = () -> seed.orElseGet(random::nextLong);
    Maestro maestro =
        new Maestro(
            content,
            Opening.household(home),
            new Reporter(Opening.reports(home)),
            Version.number(),
            seeds,
            wish.scenario().isEmpty()
                ? Foyer::open
                : foyer -> foyer.openLesson(wish.scenario(), wish.delegation()));
    GameWindow.open(maestro, WindowSize.USUAL, maestro::dropped);
  }
}
