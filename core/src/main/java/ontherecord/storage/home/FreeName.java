package ontherecord.storage.home;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Function;

/** New files that take nobody's place: {@code name.json}, {@code name-2.json} and so on. */
public final class FreeName {
  private FreeName() {}

  /**
   * Writes a file into a folder, which is made where it is missing.
   *
   * @param stem of its name; as {@link #plain} writes it
   * @param ending with its dot
   * @param bytes what stands in it, given the stem it got
   * @return where it is
   */
  public static Path write(Path folder, String stem, String ending, Function<String, byte[]> bytes)
      throws IOException {
    Files.createDirectories(folder);
    String name = plain(stem);
    for (int i = 1; ; i++) {
      String numbered = i == 1 ? name : name + "-" + i;
      Path file = folder.resolve(numbered + ending);
      if (!Files.exists(file) && wrote(file, bytes.apply(numbered))) {
        return file;
      }
    }
  }

  /** Small letters without accents, digits and single hyphens: a name that every disk takes. */
  public static String plain(String stem) {
    return Normalizer.normalize(stem, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  /** False where another program was quicker to take the name. */
  private static boolean wrote(Path file, byte[] bytes) throws IOException {
    try {
      Files.write(file, bytes, CREATE_NEW, WRITE);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }
}
