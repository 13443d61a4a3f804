package ontherecord.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.problem.Checked;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.problem.Severity;

/** A file of the user's from its name to its bytes, or in one sentence why not. */
public final class FileText {
  /** The largest file that is read, in bytes: 16 MiB, far more than any lesson needs. */
  public static final int LARGEST = 16 << 20;

  private static final int TIMES = 3;

  private FileText() {}

  /** How a file is opened. */
  interface Opening {
    InputStream open(Path path) throws IOException;
  }

  /** The bytes of the file of that name, as typed by the user. */
  public static Checked<byte[]> bytes(String name) {
    try {
      return bytes(Path.of(name));
    } catch (InvalidPathException impossible) {
      return bad(name, "problem.file-name-impossible");
    }
  }

  public static Checked<byte[]> bytes(Path path) {
    return bytes(path.toString(), path);
  }

  /** The bytes of a file that problems call by that name. */
  static Checked<byte[]> bytes(String name, Path path) {
    return bytes(name, path, Files::newInputStream);
  }

  /** The same, read until it did not change meanwhile; a few times, then it is told. */
  static Checked<byte[]> bytes(String name, Path path, Opening opening) {
    try {
      for (int time = 0; time < TIMES; time++) {
        FileStamp before = FileStamp.of(path);
        if (before.kind() != FileStamp.Kind.PLAIN) {
          boolean folder = before.kind() == FileStamp.Kind.FOLDER;
          return bad(name, folder ? "problem.file-is-folder" : "problem.file-not-plain");
        } else if (before.size() > LARGEST) {
          return bad(name, "problem.file-too-large");
        }
        byte[] bytes = read(path, opening);
        if (bytes.length == before.size() && before.equals(FileStamp.of(path))) {
          return Checked.good(bytes, List.of());
        }
      }
      return bad(name, "problem.file-changing");
    } catch (AccessDeniedException forbidden) {
      return bad(name, "problem.file-forbidden");
    } catch (IOException | SecurityException unreadable) {
      return bad(name, whyUnreadable(path));
    }
  }

  private static byte[] read(Path path, Opening opening) throws IOException {
    try (InputStream in = opening.open(path)) {
      return in.readNBytes(LARGEST + 1);
    }
  }

  private static String whyUnreadable(Path path) {
    if (Files.exists(path)) {
      return "problem.file-unreadable";
    }
    return Files.isSymbolicLink(path) ? "problem.file-link-broken" : "problem.file-missing";
  }

  /** The bytes of a stream, which stays open. */
  static Checked<byte[]> bytes(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    return bytes.length > LARGEST
        ? bad(name, "problem.file-too-large")
        : Checked.good(bytes, List.of());
  }

  /** The text of a file in UTF-8. */
  public static Checked<String> read(Path path) {
    return bytes(path).then(b -> Utf8.decode(path.toString(), b));
  }

  static <T> Checked<T> bad(String file, String key) {
    Message what = Message.of(key).with("file", file);
    Message remedy = Message.of(key + ".remedy").with("megabytes", LARGEST >> 20);
    Place whole = Place.whole(file);
    return Checked.bad(List.of(new Problem(Severity.CANNOT_BE_PLAYED, whole, what, remedy)));
  }
}
