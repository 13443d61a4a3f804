package ontherecord.desktop;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import ontherecord.storage.home.UsualPlaces;

/** What went wrong inside the program, kept in full for whoever mends it. */
final class Failure {
  private Failure() {}

  /**
   * Writes it into the home folder, over the one before.
   *
   * @return the file; empty where it could not be written
   */
  static Optional<Path> keep(Optional<Path> home, RuntimeException failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    Path folder = home.orElseGet(() -> UsualPlaces.here().home());
    try {
      Files.createDirectories(folder);
      return Optional.of(
          Files.writeString(folder.resolve("last-failure.txt"), Version.number() + "\n" + trace));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
