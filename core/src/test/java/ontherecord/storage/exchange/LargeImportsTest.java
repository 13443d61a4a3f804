package ontherecord.storage.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ontherecord.TheGame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are larger than anybody needs are read in little time and memory, or told. */
class LargeImportsTest {
  /** No measure: what takes longer than this has no end. */
  private static final Duration ENDLESS = Duration.ofSeconds(90);

  @TempDir private Path folder;

  @Test
  void aHundredThousandRowsAreCountedAndTenThousandTaken() throws IOException {
    String rows = "yes or no?,yes,no,A\n".repeat(100_000);
    Imported imported = read("rows.csv", "question,option 1,option 2,right\n" + rows);
    assertEquals(10_000, imported.taken());
    assertEquals(90_000, imported.left());
    assertEquals(List.of("import.drawn", "import.full"), told(imported));
  }

  @Test
  void ofAHundredThousandBadRowsAThousandAreTold() throws IOException {
    String rows = "yes or no?,yes,no,maybe\n".repeat(100_000);
    Imported imported = read("rows.csv", "question,option 1,option 2,right\n" + rows);
    assertEquals(0, imported.taken());
    assertEquals(100_000, imported.left());
    assertEquals(1_001, imported.problems().size());
    assertTrue(told(imported).contains("import.left-more"));
  }

  /** Texts of many marks, in which looking ahead from each of them would never end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "}",
        "{\n",
        "a {=\n\n",
        "::",
        "~",
        "=a ",
        "\\",
        "<",
        "[a](",
        "//\n",
        "\"",
        "*"
      })
  void marksWithoutEndComeToOne(String marks) {
    String text = "What? {=" + marks.repeat(1_500_000 / marks.length());
    for (String name : List.of("marks.gift", "marks.csv")) {
      Imported imported = assertTimeoutPreemptively(ENDLESS, () -> read(name, text));
      assertTrue(imported.problems().size() > 0, name);
    }
  }

  @Test
  void anArchiveThatUnfoldsWithoutEndIsTold() throws IOException {
    for (String part : List.of("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/media/a")) {
      Path bomb = folder.resolve("bomb.xlsx");
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
        zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
        zip.write("<workbook/>".getBytes(UTF_8));
        zip.putNextEntry(new ZipEntry(part));
        blanks(zip);
      }
      Imported imported =
          assertTimeoutPreemptively(ENDLESS, () -> Imports.read(bomb, TheGame.record()));
      assertEquals(List.of("problem.sheet.unfolds"), told(imported), part);
    }
  }

  private static void blanks(OutputStream out) throws IOException {
    byte[] block = " ".repeat(1 << 20).getBytes(UTF_8);
    for (int i = 0; i < 200; i++) {
      out.write(block);
    }
  }

  private Imported read(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text, UTF_8);
    return Imports.read(file, TheGame.record());
  }

  private static List<String> told(Imported imported) {
    return imported.problems().stream().map(p -> p.what().key()).distinct().toList();
  }
}
