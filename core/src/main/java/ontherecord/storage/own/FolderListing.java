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
import java.util.Locale;
import java.util.Optional;
import ontherecord.message.Message;
import ontherecord.problem.Checked;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.storage.home.DiskTrouble;

/**
 * What lies in a folder, as far as somebody looks there for a lesson.
 *
 * @param folders in it, by name
 * @param files in it that the game reads, by name
 * @param others how many other files there are
 */
public record FolderListing(Path folder, List<Path> folders, List<Path> files, int others) {
  /** More entries than anybody looks through are not gone through. */
  private static final int MOST = 5_000;

  private static final Comparator<Path> BY_NAME =
      Comparator.comparing((Path p) -> name(p).toLowerCase(Locale.ROOT))
          .thenComparing(p -> name(p));

  public FolderListing {
    folders = List.copyOf(folders);
    files = List.copyOf(files);
  }

  /**
   * Looks into a folder; hidden entries, and what lies there for editors only, are passed over. May
   * take long where a network is slow.
   */
  public static Checked<FolderListing> of(Path folder) {
    List<Path> folders = new ArrayList<>();
    List<Path> files = new ArrayList<>();
    int others = 0;
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      int seen = 0;
      for (Path entry : all) {
        if (++seen > MOST) {
          break;
        }
        if (name(entry).startsWith(".") || name(entry).endsWith(FileKind.SCHEMA)) {
          continue;
        }
        if (Files.isDirectory(entry)) {
          folders.add(entry);
        } else if (FileKind.of(entry) != FileKind.OTHER) {
          files.add(entry);
        } else {
          others++;
        }
      }
    } catch (IOException | SecurityException e) {
      return bad(folder, e);
    } catch (DirectoryIteratorException e) {
      return bad(folder, e.getCause());
    }
    folders.sort(BY_NAME);
    files.sort(BY_NAME);
    return Checked.good(new FolderListing(folder, folders, files, others), List.of());
  }

  /** The folder above; empty at a drive's top. */
  public Optional<Path> above() {
    return Optional.ofNullable(folder.getParent());
  }

  /** The last part of a path; the whole of a drive's top. */
  public static String name(Path path) {
    return path.getFileName() == null ? path.toString() : path.getFileName().toString();
  }

  private static Checked<FolderListing> bad(Path folder, Exception trouble) {
    return Checked.bad(
        List.of(
            new Problem(
                WORTH_A_LOOK,
                Place.whole(folder.toString()),
                Message.of("browse.unreadable")
                    .with("folder", folder.toString())
                    .with("why", DiskTrouble.why(trouble)),
                Message.of("browse.unreadable.remedy"))));
  }
}
