package ontherecord.storage.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import ontherecord.TheGame;
import ontherecord.problem.Problem;
import ontherecord.problem.Severity;
import ontherecord.storage.ScenarioFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every file in {@code exchange} becomes exactly the lesson beside it, and is told exactly as
 * {@code .expected.txt} says. A new file is a new test. Where what is expected is missing, it is
 * written and the test fails, so that somebody reads it.
 */
class ImportsTest {
  private static final Path FILES = Path.of("src", "test", "resources", "exchange");

  @TestFactory
  Stream<DynamicTest> becomesTheLessonBesideIt() throws IOException {
    return files().stream().map(f -> dynamicTest(f.getFileName().toString(), () -> read(f)));
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> found = Files.list(FILES)) {
      return found.filter(ImportsTest::isExample).sorted().toList();
    }
  }

  private static boolean isExample(Path file) {
    return Imports.reads(file) && !file.toString().endsWith(".expected.txt");
  }

  private static void read(Path file) throws IOException {
    Imported imported = Imports.read(file, TheGame.record());
    List<String> told = new ArrayList<>();
    told.add(imported.taken() + " taken, " + imported.left() + " left");
    imported.problems().forEach(p -> told.add(line(p)));
    String name = file.getFileName().toString();
    String lesson = imported.scenario().orElse("");
    Path words = file.resolveSibling(name + ".expected.txt");
    Path json = file.resolveSibling(name + ".expected.json");
    if (!Files.exists(words)) {
      Files.writeString(words, String.join("\n", told) + "\n", UTF_8);
      if (!lesson.isEmpty()) {
        Files.writeString(json, lesson, UTF_8);
      }
      throw new AssertionError("written, to be read: " + words);
    }
    assertEquals(Files.readString(words, UTF_8), String.join("\n", told) + "\n");
    assertEquals(Files.exists(json) ? Files.readString(json, UTF_8) : "", lesson);
    if (!lesson.isEmpty()) {
      List<Problem> problems =
          ScenarioFiles.of(name, lesson, TheGame.record()).checked().problems();
      assertFalse(problems.stream().anyMatch(ImportsTest::isFatal), problems.toString());
    }
    assertEquals(imported.taken() == 0, lesson.isEmpty());
  }

  private static boolean isFatal(Problem problem) {
    return problem.severity() == Severity.CANNOT_BE_PLAYED;
  }

  private static String line(Problem problem) {
    String told = TheGame.told(List.of(problem)).get(0);
    return switch (problem.severity()) {
      case CANNOT_BE_PLAYED -> told;
      case WORTH_A_LOOK -> "(worth a look) " + told;
      case NOTE -> "(note) " + told;
    };
  }

  @Test
  void everythingThatCanBeToldIsToldOfSomeFile() throws IOException {
    Set<String> told = new TreeSet<>();
    for (Path file : files()) {
      Imports.read(file, TheGame.record()).problems().forEach(p -> told.add(p.what().key()));
    }
    Set<String> never = new TreeSet<>(TheGame.keysBeginning("problem.gift."));
    never.addAll(TheGame.keysBeginning("problem.sheet."));
    never.addAll(TheGame.keysBeginning("import."));
    never.removeIf(key -> key.endsWith(".remedy"));
    never.removeAll(told);
    // Of files too large to lie here: LargeImportsTest.
    never.removeAll(Set.of("import.full", "import.left-more", "problem.sheet.unfolds"));
    // The command's own.
    never.removeAll(Set.of("import.written", "import.not-written"));
    assertEquals(Set.of(), never);
  }

  @Test
  void tellsByItsNameWhetherAFileIsOneToImport() {
    for (String name : List.of("a.gift", "B.TXT", "c.csv", "d.tsv", "e.XLSX")) {
      assertTrue(Imports.reads(Path.of(name)), name);
    }
    for (String name : List.of("a.json", "a", "a.xls", "csv")) {
      assertFalse(Imports.reads(Path.of(name)), name);
    }
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    Imported none = Imports.read(FILES.resolve("nowhere.gift"), TheGame.record());
    assertEquals("problem.file-missing", none.problems().get(0).what().key());
  }
}
