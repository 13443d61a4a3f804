package ontherecord.storage.home;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where a system keeps what belongs to a person. Only names places: none of them needs to be there.
 *
 * @param system the system's name, as Java tells it ("Windows 11", "Mac OS X", "Linux")
 * @param environment the variables of the process
 * @param user the user's own folder
 */
public record UsualPlaces(String system, Map<String, String> environment, Path user) {
  private static final String NAME = "on-the-record";

  /** The places of the system that the program runs on. */
  public static UsualPlaces here() {
    return new UsualPlaces(
        System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
  }

  /** For settings and sessions. */
  public Path home() {
    String small = system.toLowerCase(Locale.ROOT);
    if (small.startsWith("windows")) {
      return folder("APPDATA").orElse(user.resolve("AppData").resolve("Roaming")).resolve(NAME);
    } else if (small.startsWith("mac")) {
      return user.resolve("Library").resolve("Application Support").resolve(NAME);
    }
    return folder("XDG_DATA_HOME").orElse(user.resolve(".local").resolve("share")).resolve(NAME);
  }

  /** For a teacher's own scenarios, where she finds them without knowing about hidden folders. */
  public Path scenarios() {
    return documents().resolve("On the Record");
  }

  /** For reports that are taken along. */
  public Path reports() {
    return documents().resolve("On the Record").resolve("Reports");
  }

  /** For what she writes and keeps. */
  public Path documents() {
    return folder("XDG_DOCUMENTS_DIR").orElse(user.resolve("Documents"));
  }

  /** Where a system shows sticks, cards and other drives; each holds one folder a drive. */
  public List<Path> media() {
    String small = system.toLowerCase(Locale.ROOT);
    if (small.startsWith("windows")) {
      return List.of();
    } else if (small.startsWith("mac")) {
      return List.of(Path.of("/Volumes"));
    }
    String name = String.valueOf(user.getFileName());
    return List.of(Path.of("/media", name), Path.of("/run/media", name));
  }

  /** A variable's folder; as the XDG specification asks, one that is not absolute is not heeded. */
  private Optional<Path> folder(String variable) {
    try {
      return Optional.ofNullable(environment.get(variable))
          .filter(words -> !words.isBlank())
          .map(Path::of)
          .filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
