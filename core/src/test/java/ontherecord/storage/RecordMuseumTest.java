package ontherecord.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.problem.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The museum of bad record files: each folder in {@code bad-record} holds a file to be put in the
 * place of the small record's own, and beside it lie the sentences its author is told. A new
 * exhibit is a new test.
 */
class RecordMuseumTest {
  private static final Path MUSEUM = TestShelf.RESOURCES.resolve("bad-record");

  static List<String> exhibits() throws IOException {
    try (Stream<Path> found = Files.list(MUSEUM)) {
      return found
          .filter(Files::isDirectory)
          .map(p -> p.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void theSmallRecordItselfIsSound() {
    assertEquals("", TestShelf.told(RecordFiles.read(TestShelf.plain()).problems()));
  }

  @ParameterizedTest
  @MethodSource("exhibits")
  void itsAuthorIsToldWhatToMend(String exhibit) throws IOException {
    Checked<RecordFiles.Loaded> read = RecordFiles.read(new TestShelf(MUSEUM.resolve(exhibit)));
    assertEquals(
        Files.readString(MUSEUM.resolve(exhibit + ".expected.txt")),
        TestShelf.told(read.problems()));
  }

  @ParameterizedTest
  @MethodSource("exhibits")
  void everyProblemHasWordsInEveryLanguage(String exhibit) {
    Checked<RecordFiles.Loaded> read = RecordFiles.read(new TestShelf(MUSEUM.resolve(exhibit)));
    for (Language language : Language.values()) {
      Phrasebook words = WordsFiles.read(language).value().orElseThrow();
      read.problems()
          .forEach(
              p -> assertTrue(words.say(p.what()).length() + words.say(p.remedy()).length() > 10));
    }
  }

  @ParameterizedTest
  @MethodSource("missing")
  void aMissingFileIsAProblem(String missing) {
    Shelf shelf =
        new Shelf() {
          @Override
          public Checked<byte[]> bytes(String name) {
            return name.equals(missing)
                ? FileText.bad(name, "problem.file-missing")
                : TestShelf.plain().bytes(name);
          }

          @Override
          public String called(String name) {
            return name;
          }
        };
    Checked<RecordFiles.Loaded> read = RecordFiles.read(shelf);
    assertTrue(read.value().isEmpty());
    assertTrue(
        read.problems().stream()
            .anyMatch(
                p ->
                    p.what().key().equals("problem.file-missing")
                        && p.place().file().equals(missing)));
  }

  static List<String> missing() {
    return List.of(
        "record/sources.json",
        "record/dialogues.json",
        "record/speakers.json",
        "record/issues.json",
        "record/seal.json",
        "record/2011/statements.json",
        "record/2011/trends.json",
        "record/2011/facts.json",
        "record/2011/discrepancies.json",
        "reference/states.json",
        "reference/sources.json",
        "reference/terms.json");
  }
}
