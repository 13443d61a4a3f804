package ontherecord.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTextTest {
  @TempDir private Path folder;

  @Test
  void aFileIsItsBytes() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "été");
    assertArrayEquals("été".getBytes(UTF_8), FileText.bytes(file).value().orElseThrow());
    assertEquals("été", FileText.read(file).value().orElseThrow());
  }

  @Test
  void whatCannotBeReadIsToldInOneSentence() throws IOException {
    Path huge = folder.resolve("huge.json");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(FileText.LARGEST + 1L);
    }
    assertEquals("problem.file-missing", why(folder.resolve("none.json").toString()));
    assertEquals("problem.file-is-folder", why(folder.toString()));
    assertEquals("problem.file-too-large", why(huge.toString()));
    assertEquals("problem.file-name-impossible", why("a\0b.json"));
  }

  private static String why(String name) {
    return FileText.bytes(name).problems().get(0).what().key();
  }
}
