package ontherecord.desktop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import ontherecord.app.Content;
import ontherecord.app.Household;
import ontherecord.desktop.text.Circumstances;
import ontherecord.desktop.text.TextSeat;
import ontherecord.desktop.text.Wish;

/** The game in a terminal, on standard input and output. */
final class TerminalGame {
  private TerminalGame() {}

  /**
   * Plays until the player leaves or the input ends.
   *
   * @param home the folder that was named for settings and logs, if one was
   * @param seed of the first session, if one was named
   */
  static void play(
      Content content, Optional<Path> home, Wish wish, OptionalLong seed, PrintWriter out) {
    try (Household household = Opening.household(home)) {
      Circumstances circumstances =
          new Circumstances(
              Version.number(), seeds(seed), Opening.reports(home), ZoneId.systemDefault());
      BufferedReader in = new BufferedReader(new InputStreamReader(System.in, charset()));
      new TextSeat(content, household, circumstances, in, out).play(wish);
    }
  }

  private static LongSupplier seeds(OptionalLong named) {
    SecureRandom random = new SecureRandom();
    return () -> named.isPresent() ? named.getAsLong() : random.nextInt(Integer.MAX_VALUE);
  }

  /** What a Windows console types is in its own encoding; everywhere else words are in UTF-8. */
  private static Charset charset() {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    // Java tells a console's encoding under a name that changed twice, and only where there is one.
    return Stream.of("stdin.encoding", "stdout.encoding", "sun.stdout.encoding")
        .map(name -> System.getProperty(name, ""))
        .filter(name -> windows && !name.isEmpty() && Charset.isSupported(name))
        .findFirst()
        .map(Charset::forName)
        .orElse(UTF_8);
  }
}
