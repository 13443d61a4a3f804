package ontherecord.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final Path ASSETS =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolveSibling("assets");
  private static final String FINE = "1 file checked: nothing to mend.\n";

  @TempDir private Path folder;

  @Test
  void theRecordIsFineWhicheverFileOfItIsNamed() {
    assertEquals(new Said(0, FINE, ""), Said.by("check", ASSETS.resolve("record").toString()));
    assertEquals(
        new Said(0, FINE, ""),
        Said.by("check", ASSETS.resolve("record/2011/facts.json").toString()));
  }

  @Test
  void everyProblemOfADamagedRecordIsTold() throws IOException {
    Path record = copyOfTheRecord();
    Files.writeString(record.resolve("issues.json"), "[ { \"id\": 'x' } ]");
    Said said = Said.by("check", record.toString());
    assertEquals(
        new Said(
            1,
            record.resolve("issues.json")
                + ":1:11 [0].id: cannot be played: These are not the quotation marks that JSON"
                + " uses. Use straight double ones: \" before and after.\n"
                + "1 file checked: 1 to mend, 0 worth a look.\n",
            ""),
        said);
  }

  @Test
  void whatIsWorthALookFailsOnlyWhereItIsStrict() throws IOException {
    Path record = copyOfTheRecord();
    Path facts = record.resolve("2011/facts.json");
    Files.writeString(facts, "\ufeff" + Files.readString(facts));
    assertEquals(0, Said.by("check", record.toString()).exit());
    assertEquals(1, Said.by("check", "--strict", record.toString()).exit());
  }

  @Test
  void aScriptIsTold() {
    Said said = Said.by("check", "--format", "json", folder.resolve("none.json").toString());
    assertEquals(1, said.exit());
    assertTrue(said.out().startsWith("[\n  {\n    \"file\""));
    assertTrue(said.out().contains("\"problem\": \"problem.file-missing\""));
  }

  @Test
  void whatIsFineIsToldToo() throws IOException {
    Path file = folder.resolve("mine.json");
    String lesson = Files.readString(ASSETS.resolve("scenarios/libya-2011.json"));
    Files.writeString(file, lesson.replaceFirst("\"estimate\"", "\"estimat\""));
    Said said = Said.by("check", "--fine", file.toString());
    assertEquals(1, said.exit());
    assertTrue(said.out().startsWith(file + ":"), said.out());
    assertTrue(said.out().contains(": 25 of 26 rounds complete\n"), said.out());
    assertTrue(said.out().contains("Rounds 1 to 8 and 10 to 26 can be played as they are."));
    assertTrue(said.out().contains("  NLD     # # . # # # . .  5 of 8\n"), said.out());
  }

  @Test
  void aScriptIsToldWhatIsFine() {
    String file = ASSETS.resolve("scenarios/libya-2011.json").toString();
    Said said = Said.by("check", "--fine", "--format", "json", file);
    assertEquals(0, said.exit());
    assertTrue(said.out().startsWith("{\n  \"problems\": [],\n  \"files\": [\n"), said.out());
    assertTrue(said.out().contains("\"complete\": 26"), said.out());
  }

  @Test
  void ofAFileThatIsNoneOnlyThatIsTold() {
    Said said = Said.by("check", "--fine", folder.resolve("none.json").toString());
    assertEquals(1, said.exit());
    assertTrue(said.out().contains("1 to mend"), said.out());
  }

  @Test
  void wrongUsageIsNamed() {
    assertEquals(2, Said.by("check").exit());
    assertEquals(2, Said.by("check", "--seal", "x.json").exit());
    assertEquals(2, Said.by("check", "--format", "xml", "x.json").exit());
    Said said = Said.by("check", "a\0b.json");
    assertEquals(2, said.exit());
    assertTrue(said.err().contains("cannot be a path"));
  }

  @Test
  void sourcesThatAreNotThereAreTold() {
    Said said =
        Said.by("check", "--sources", folder.toString(), ASSETS.resolve("record").toString());
    assertEquals(1, said.exit());
    assertTrue(said.out().contains("The text of \"icrtop-2011\" is not in the folder"));
  }

  private Path copyOfTheRecord() throws IOException {
    Path record = ASSETS.resolve("record");
    try (Stream<Path> files = Files.walk(record)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve("record").resolve(record.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return folder.resolve("record");
  }
}
