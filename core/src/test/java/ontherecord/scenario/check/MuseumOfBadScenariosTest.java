package ontherecord.scenario.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import ontherecord.TheGame;
import ontherecord.problem.Problem;
import ontherecord.storage.ScenarioFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every bad file beside this test's resources is told exactly as {@code .expected.txt} says. A new
 * bad file is a new test. Where the expected text is missing, it is written and the test fails, so
 * that somebody reads it.
 */
class MuseumOfBadScenariosTest {
  private static final Path MUSEUM = Path.of("src", "test", "resources", "bad-scenarios");

  @TestFactory
  Stream<DynamicTest> isToldWordForWord() {
    return ScenarioFiles.in(MUSEUM).stream()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> told(file)));
  }

  private static void told(Path file) throws IOException {
    List<Problem> problems = problems(file);
    assertFalse(problems.isEmpty(), "nothing is wrong with it");
    List<String> told = problems.stream().map(MuseumOfBadScenariosTest::line).toList();
    Path expected =
        file.resolveSibling(file.getFileName().toString().replace(".json", ".expected.txt"));
    if (!Files.exists(expected)) {
      Files.write(expected, told, UTF_8);
      throw new AssertionError("written, to be read: " + expected);
    }
    assertEquals(Files.readAllLines(expected, UTF_8), told);
  }

  private static List<Problem> problems(Path file) {
    return ScenarioFiles.read(file, TheGame.record()).checked().problems();
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
  void everyPromiseIsBrokenBySomeFile() {
    Set<String> broken = new TreeSet<>();
    ScenarioFiles.in(MUSEUM)
        .forEach(file -> problems(file).forEach(p -> broken.add(p.what().key())));
    Set<String> never = new TreeSet<>(TheGame.keysBeginning("scenario.problem."));
    never.removeIf(key -> key.contains(".remedy"));
    never.removeAll(broken);
    // On the record as it is every issue is disputed; PositionRoundTest breaks this one.
    never.remove("scenario.problem.spectrum-empty");
    assertEquals(Set.of(), never);
  }
}
