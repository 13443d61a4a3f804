package ontherecord.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code paper}: two files to print, and sentences where there can be none. */
class PaperCommandTest {
  @TempDir private Path folder;

  private Said paper(String... more) {
    List<String> words = Stream.concat(Stream.of("paper", "starter"), Stream.of(more)).toList();
    return Said.by(words.toArray(String[]::new));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void packAndKeyAreWrittenApartAndTold() throws IOException {
    Said said = paper("--out", folder.toString(), "--locale", "es", "--paper", "letter");
    assertEquals(0, said.exit(), said.err());
    assertEquals("", said.err());
    List<String> files = files();
    assertEquals(2, files.size());
    assertTrue(
        files.get(0).endsWith("-clave.pdf") && files.get(0).startsWith("papel-"), said.out());
    assertEquals(2, said.out().lines().filter(line -> line.endsWith(".pdf")).count());
  }

  @Test
  void onlyThoseWhoArePlayedAreDealt() {
    Said said =
        Said.by("paper", "libya-2011", "--as", "NLD,MEX", "--as", "AU", "--out", folder.toString());
    assertEquals(0, said.exit(), said.err());
    Said unknown = Said.by("paper", "libya-2011", "--as", "NLL", "--out", folder.toString());
    assertEquals(2, unknown.exit());
    assertTrue(unknown.err().contains("has no delegation “NLL”"), unknown.err());
    assertTrue(unknown.err().contains("NLD"), unknown.err());
  }

  @Test
  void whatCannotBeWrittenIsToldInASentence() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    Said said = paper("--out", file.toString());
    assertEquals(1, said.exit());
    assertTrue(said.err().contains("No report could be written here"), said.err());
    assertEquals(List.of("file"), files());
    assertEquals(1, Said.by("paper", "no-such-lesson.json").exit());
    assertEquals(2, paper("--paper", "a3").exit());
  }
}
