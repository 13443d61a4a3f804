package ontherecord.scenario.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import ontherecord.TheGame;
import ontherecord.message.Language;
import ontherecord.scenario.Scenario;
import ontherecord.storage.ScenarioFile;
import ontherecord.storage.ScenarioFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a teacher copies from the guide has nothing wrong with it, not even worth a look. */
class EveryExampleTest {
  private static final Path EXAMPLES = Path.of("..", "assets", "guide", "examples");

  @TestFactory
  Stream<DynamicTest> isSound() {
    return Arrays.stream(Language.values())
        .flatMap(language -> in(language).stream())
        .map(
            file ->
                dynamicTest(
                    EXAMPLES.relativize(file).toString(),
                    () -> assertEquals(List.of(), TheGame.told(read(file).checked().problems()))));
  }

  @Test
  void everyLanguageHasTheSameExamples() {
    List<String> english = names(Language.ENGLISH);
    assertTrue(english.contains("five-lines.json"), english.toString());
    for (Language language : Language.values()) {
      assertEquals(english, names(language));
    }
  }

  @Test
  void theFirstOneHasFiveLines() throws IOException {
    for (Language language : Language.values()) {
      assertEquals(5, Files.readAllLines(of(language, "five-lines")).size());
    }
  }

  /** The whole one has ten rounds, and one of every kind. */
  @Test
  void theWholeOneHasEveryKind() {
    for (Language language : Language.values()) {
      Scenario scenario = read(of(language, "ten-rounds")).checked().value().orElseThrow();
      assertEquals(10, scenario.rounds().size());
      assertEquals(7, scenario.rounds().stream().map(Object::getClass).distinct().count());
    }
  }

  private static Path of(Language language, String name) {
    return EXAMPLES.resolve(language.code()).resolve(name + ".json");
  }

  private static List<Path> in(Language language) {
    return ScenarioFiles.in(EXAMPLES.resolve(language.code()));
  }

  private static List<String> names(Language language) {
    return in(language).stream().map(file -> file.getFileName().toString()).toList();
  }

  private static ScenarioFile read(Path file) {
    return ScenarioFiles.read(file, TheGame.record());
  }
}
