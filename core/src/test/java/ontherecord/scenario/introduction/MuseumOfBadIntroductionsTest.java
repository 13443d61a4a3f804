package ontherecord.scenario.introduction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import ontherecord.TheGame;
import ontherecord.problem.Checked;
import ontherecord.storage.IntroductionFile;
import ontherecord.storage.ScenarioFiles;
import ontherecord.storage.Shelf;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every bad file beside this test's resources is told exactly as {@code .expected.txt} says. A new
 * bad file is a new test. Where the expected text is missing, it is written and the test fails, so
 * that somebody reads it.
 */
class MuseumOfBadIntroductionsTest {
  private static final Path MUSEUM = Path.of("src", "test", "resources", "bad-introductions");

  @TestFactory
  Stream<DynamicTest> isToldWordForWord() {
    return files().stream()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> told(file)));
  }

  private static List<Path> files() {
    return ScenarioFiles.in(MUSEUM);
  }

  private static void told(Path file) throws IOException {
    Checked<Introduction> read = read(file);
    assertTrue(read.value().isEmpty());
    List<String> told = TheGame.told(read.problems());
    Path expected =
        file.resolveSibling(file.getFileName().toString().replace(".json", ".expected.txt"));
    if (!Files.exists(expected)) {
      Files.write(expected, told, UTF_8);
      throw new AssertionError("written, to be read: " + expected);
    }
    assertEquals(Files.readAllLines(expected, UTF_8), told);
  }

  @Test
  void everyPromiseIsBrokenBySomeFile() {
    Set<String> broken = new TreeSet<>();
    files().forEach(file -> read(file).problems().forEach(p -> broken.add(p.what().key())));
    Set<String> never = new TreeSet<>(TheGame.keysBeginning("introduction.problem."));
    never.removeIf(key -> key.endsWith(".remedy"));
    assertFalse(never.isEmpty());
    never.removeAll(broken);
    assertEquals(Set.of(), never);
    assertTrue(broken.contains("problem.text-untranslated"));
  }

  private static Checked<Introduction> read(Path file) {
    Shelf shelf =
        new Shelf() {
          @Override
          public Checked<byte[]> bytes(String name) {
            return Shelf.open(MUSEUM).bytes(file.getFileName().toString());
          }

          @Override
          public String called(String name) {
            return file.getFileName().toString();
          }
        };
    return IntroductionFile.read(shelf, TheGame.record());
  }
}
