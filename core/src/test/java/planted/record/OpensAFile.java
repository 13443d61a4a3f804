package planted.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Goes to the disk itself. */
public final class OpensAFile {
  String text(Path file) throws IOException {
    return Files.readString(file);
  }
}
