package ontherecord.storage.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps a damaged file beside itself, under the first free name of {@code X.damaged-1, -2, …}. */
public final class KeptAside {
  private KeptAside() {}

  /** Copies the file and answers the copy's place. */
  public static Path copy(Path file) throws IOException {
    int number = 1;
    while (Files.exists(damaged(file, number))) {
      number++;
    }
    return Files.copy(file, damaged(file, number));
  }

  private static Path damaged(Path file, int number) {
    return file.resolveSibling(file.getFileName() + ".damaged-" + number);
  }

  /** Moves the file out of the way and answers its new place. */
  public static Path move(Path file) throws IOException {
    Path copy = copy(file);
    Files.delete(file);
    return copy;
  }

  /** Deletes every copy of a file. */
  public static void deleteAll(Path file) throws IOException {
    for (int number = 1; Files.deleteIfExists(damaged(file, number)); number++) {}
  }
}
