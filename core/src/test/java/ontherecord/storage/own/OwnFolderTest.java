package ontherecord.storage.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ontherecord.TheGame;
import ontherecord.message.Language;
import ontherecord.storage.ScenarioFile;
import ontherecord.storage.ScenarioFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A teacher's own folder: what is read in it, what is put into it, what is never touched. */
class OwnFolderTest {
  @TempDir private Path folder;

  private OwnFolder own() {
    return new OwnFolder(folder.resolve("On the Record"));
  }

  @Test
  void aFolderThatIsNotThereIsEmptyAndMadeOnlyWhenItIsNeeded() {
    assertEquals(List.of(), own().lessons().value().orElseThrow());
    assertFalse(Files.exists(own().folder()));
    assertTrue(own().make().value().isPresent());
    assertTrue(Files.isDirectory(own().folder()));
  }

  @Test
  void lessonsStandInItByTheirNamesAndNothingElseDoes() throws IOException {
    Files.createDirectories(own().folder().resolve("sub.json"));
    for (String name :
        List.of("b.json", "שיעור.JSON", "a b.json", "é.json", "._b.json", "~$b.json", "q.gift")) {
      Files.writeString(own().folder().resolve(name), "{}");
    }
    Files.writeString(own().folder().resolve("scenario-1.schema.json"), "{}");
    assertEquals(
        List.of("a b.json", "b.json", "é.json", "שיעור.JSON"),
        own().lessons().value().orElseThrow().stream()
            .map(file -> file.getFileName().toString())
            .toList());
  }

  @Test
  void whatIsThereIsNeverWrittenOver() throws IOException {
    Path first = own().put("Libya, 2011", stem -> stem).value().orElseThrow();
    Path second = own().put("Libya, 2011", stem -> stem).value().orElseThrow();
    assertEquals("libya-2011", Files.readString(first));
    assertEquals("libya-2011-2.json", second.getFileName().toString());
    assertEquals("libya-2011-2", Files.readString(second));
  }

  @Test
  void theSchemaLiesBesideAndStaysAsItIs() throws IOException {
    own().put("one", stem -> stem);
    Path schema = own().folder().resolve("scenario-1.schema.json");
    assertTrue(Files.readString(schema).contains("json-schema.org"));
    Files.writeString(schema, "mine");
    own().put("two", stem -> stem);
    assertEquals("mine", Files.readString(schema));
  }

  @ParameterizedTest
  @CsvSource({
    "Élèves & co, eleves-co.json",
    "שיעור, lesson.json",
    "A, lesson-a.json",
    "'', lesson.json",
    "../../etc/passwd, etc-passwd.json"
  })
  void aNameIsOneThatEveryDiskTakesAndAnIdCanBe(String name, String expected) {
    Path file = own().put(name, stem -> stem).value().orElseThrow();
    assertEquals(own().folder().resolve(expected), file);
  }

  @Test
  void aFileInTheFoldersPlaceIsToldInASentence() throws IOException {
    Files.writeString(own().folder(), "");
    assertEquals("own.unreadable", own().lessons().problems().get(0).what().key());
    assertEquals("own.not-made", own().make().problems().get(0).what().key());
    assertEquals("own.not-written", own().put("x", stem -> stem).problems().get(0).what().key());
    assertTrue(TheGame.told(own().lessons().problems()).get(0).contains("in the way"));
  }

  @ParameterizedTest
  @EnumSource
  void theFirstLinesCanBePlayedInEveryLanguage(Language language) {
    Path file =
        own().put("my-first-lesson", stem -> FirstLines.of(stem, language)).value().orElseThrow();
    own().put("my-first-lesson", stem -> FirstLines.of(stem, language));
    ScenarioFile read = ScenarioFiles.read(file, TheGame.record());
    assertEquals(List.of(), TheGame.told(read.checked().problems()));
    assertTrue(read.text().contains("\"$schema\": \"scenario-1.schema.json\""));
    ScenarioFile second =
        ScenarioFiles.read(own().folder().resolve("my-first-lesson-2.json"), TheGame.record());
    assertEquals("my-first-lesson-2", second.checked().value().orElseThrow().id());
  }

  @Test
  void aCopyIsTheSameLessonUnderItsOwnName() {
    ScenarioFile shipped = ScenarioFiles.shipped("libya-2011", TheGame.record());
    String copy = FirstLines.copy(shipped.text(), "libya-2011", "libya-2011-copy");
    ScenarioFile read = ScenarioFiles.of("libya-2011-copy.json", copy, TheGame.record());
    assertEquals("libya-2011-copy", read.checked().value().orElseThrow().id());
    assertEquals(shipped.text().lines().count(), copy.lines().count(), "nothing else was changed");
    assertTrue(copy.contains("\"$schema\": \"scenario-1.schema.json\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "gift", "txt", "csv", "tsv", "xlsx"})
  void everyEndingThatIsNamedIsRead(String ending) {
    assertTrue(FileKind.endings().contains(ending));
    FileKind expected = ending.equals("json") ? FileKind.SCENARIO : FileKind.SHEET;
    assertEquals(expected, FileKind.of(Path.of("A.b." + ending)));
    assertEquals(FileKind.OTHER, FileKind.of(Path.of(ending)));
  }

  @Test
  void aFolderIsListedAsOneLooksThroughIt() throws IOException {
    for (String name : List.of("b.json", "A.gift", "notes.docx", ".hidden.json", "x.schema.json")) {
      Files.writeString(folder.resolve(name), "");
    }
    Files.createDirectories(folder.resolve("Zoo"));
    FolderListing found = FolderListing.of(folder).value().orElseThrow();
    assertEquals(List.of(folder.resolve("Zoo")), found.folders());
    assertEquals(List.of(folder.resolve("A.gift"), folder.resolve("b.json")), found.files());
    assertEquals(1, found.others());
    assertEquals(
        "browse.unreadable",
        FolderListing.of(folder.resolve("gone")).problems().get(0).what().key());
  }
}
