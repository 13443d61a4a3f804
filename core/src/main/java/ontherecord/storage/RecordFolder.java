package ontherecord.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ontherecord.problem.Checked;

/**
 * A folder of record files that somebody is working on: the {@code record} folder of a copy of the
 * assets, or any other that holds such files.
 *
 * @param folder where {@code sources.json} and its neighbours lie
 */
public record RecordFolder(Path folder) {
  private static final List<String> SIGNS =
      List.of("sources.json", "dialogues.json", "speakers.json", "issues.json");
  private static final int SIGNS_ENOUGH = 2;

  /** The record folder that is meant by a path: itself, one inside it, or one that it lies in. */
  public static Optional<RecordFolder> meantBy(Path path) {
    Path inside = path.resolve("record");
    if (isRecord(inside)) {
      return Optional.of(new RecordFolder(inside));
    }
    Path folder = path;
    for (int up = 0; up < 3 && folder != null; up++) {
      if (isRecord(folder)) {
        return Optional.of(new RecordFolder(folder));
      }
      folder =
          folder.getParent() == null ? folder.toAbsolutePath().getParent() : folder.getParent();
    }
    return Optional.empty();
  }

  private static boolean isRecord(Path folder) {
    return SIGNS.stream().filter(name -> Files.isRegularFile(folder.resolve(name))).count()
        >= SIGNS_ENOUGH;
  }

  /**
   * The folder's files as the shelf knows them, with the reference beside it or else the game's.
   */
  public Shelf shelf() {
    return new Shelf() {
      @Override
      public Checked<byte[]> bytes(String name) {
        Path file = file(name);
        return name.startsWith("record/") || Files.exists(file)
            ? FileText.bytes(called(name), file)
            : Shelf.packed().bytes(name);
      }

      @Override
      public String called(String name) {
        return file(name).toString();
      }
    };
  }

  private Path file(String name) {
    return name.startsWith("record/")
        ? folder.resolve(name.substring("record/".length()))
        : folder.resolveSibling(name);
  }
}
