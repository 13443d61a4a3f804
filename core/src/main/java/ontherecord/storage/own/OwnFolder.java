package ontherecord.storage.own;

import static ontherecord.problem.Severity.WORTH_A_LOOK;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import ontherecord.message.Message;
import ontherecord.problem.Checked;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.storage.Shelf;
import ontherecord.storage.home.DiskTrouble;
import ontherecord.storage.home.FreeName;

/**
 * The folder in which a teacher keeps her own lessons. It need not be there: nothing is in it then,
 * and it is made when something is first put into it.
 */
public record OwnFolder(Path folder) {
  /** Of a file's name without its ending: short enough for a lesson's id with a number behind. */
  private static final int LONGEST_STEM = 50;

  private static final String NAMELESS = "lesson";
  private static final String SCHEMA = "scenario-1.schema.json";

  /** The lessons in it, by name; none, with the problem, where it cannot be read. */
  public Checked<List<Path>> lessons() {
    if (!Files.exists(folder)) {
      return Checked.good(List.of(), List.of());
    }
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path file : all) {
        if (FileKind.of(file) == FileKind.SCENARIO && !Files.isDirectory(file)) {
          found.add(file);
        }
      }
    } catch (IOException | SecurityException e) {
      return bad("own.unreadable", e);
    } catch (DirectoryIteratorException e) {
      return bad("own.unreadable", e.getCause());
    }
    found.sort(Comparator.comparing(file -> file.getFileName().toString()));
    return Checked.good(List.copyOf(found), List.of());
  }

  /** Makes it where it is missing; its place, or why it could not be made. */
  public Checked<Path> make() {
    try {
      return Checked.good(Files.createDirectories(folder), List.of());
    } catch (IOException | SecurityException e) {
      return bad("own.not-made", e);
    }
  }

  /**
   * Puts a lesson into it under the first free name, and beside it the schema by which editors
   * complete its keys; its place, or why it could not be put there.
   *
   * @param name what it is to be called
   * @param text what stands in it, given its name without the ending
   */
  public Checked<Path> put(String name, Function<String, String> text) {
    Checked<Path> file =
        put(
            name,
            ".json",
            stem -> text.apply(stem).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    file.value().ifPresent(there -> schema());
    return file;
  }

  /** Puts any other file into it under the first free name. */
  public Checked<Path> put(String name, String ending, Function<String, byte[]> bytes) {
    try {
      return Checked.good(FreeName.write(folder, stem(name), ending, bytes), List.of());
    } catch (IOException | SecurityException e) {
      return bad("own.not-written", e);
    }
  }

  private static String stem(String name) {
    String plain = FreeName.plain(name);
    String stem = plain.substring(0, Math.min(LONGEST_STEM, plain.length())).replaceAll("-$", "");
    return stem.length() < 3 ? (NAMELESS + "-" + stem).replaceAll("-$", "") : stem;
  }

  // For editors alone: a lesson is as good without it, so nobody is told where it cannot be put.
  private void schema() {
    Path file = folder.resolve(SCHEMA);
    byte[] bytes = Shelf.packed().bytes("schema/" + SCHEMA).value().orElse(new byte[0]);
    if (bytes.length > 0 && !Files.exists(file)) {
      try {
        Files.write(file, bytes);
      } catch (IOException | SecurityException notWritten) {
        return;
      }
    }
  }

  private <T> Checked<T> bad(String key, Exception trouble) {
    return Checked.bad(
        List.of(
            new Problem(
                WORTH_A_LOOK,
                Place.whole(folder.toString()),
                Message.of(key)
                    .with("folder", folder.toString())
                    .with("why", DiskTrouble.why(trouble)),
                Message.of(key + ".remedy"))));
  }
}
