package ontherecord.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import ontherecord.problem.Checked;
import ontherecord.problem.Written;

/**
 * Where files of ours lie, by their names below it ({@code record/2011/facts.json}): in the game
 * itself, or in a {@link RecordFolder} while they are being written.
 */
public interface Shelf {

  /** The bytes of a file, or why there are none. */
  Checked<byte[]> bytes(String name);

  /** What its author calls that file. */
  String called(String name);

  /** The strict JSON of a file. */
  default Checked<Written> json(String name) {
    return bytes(name).then(bytes -> JsonFile.read(called(name), bytes));
  }

  /** What is packed into the game. */
  static Shelf packed(ClassLoader loader) {
    return new Shelf() {
      @Override
      public Checked<byte[]> bytes(String name) {
        try (InputStream in = loader.getResourceAsStream(name)) {
          return in == null ? FileText.bad(name, "problem.file-missing") : FileText.bytes(name, in);
        } catch (IOException unreadable) {
          return FileText.bad(name, "problem.file-unreadable");
        }
      }

      @Override
      public String called(String name) {
        return name;
      }
    };
  }

  /** What this program was built with. */
  static Shelf packed() {
    return packed(Shelf.class.getClassLoader());
  }

  /** A folder laid out as the assets are: {@code record/}, {@code reference/}, {@code i18n/}. */
  static Shelf open(Path folder) {
    return new Shelf() {
      @Override
      public Checked<byte[]> bytes(String name) {
        return FileText.bytes(called(name), folder.resolve(name));
      }

      @Override
      public String called(String name) {
        return folder.resolve(name).toString();
      }
    };
  }
}
