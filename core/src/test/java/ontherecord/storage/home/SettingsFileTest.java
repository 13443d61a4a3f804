package ontherecord.storage.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import ontherecord.message.Language;
import ontherecord.problem.Checked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
  private static final Settings USUAL = Settings.usual("fr");
  private static final Settings MINE =
      new Settings(
          Settings.Theme.INK,
          Settings.TextSize.LARGE,
          Language.ENGLISH,
          true,
          true,
          true,
          "Zoé",
          true);

  @TempDir private Path folder;
  private Path file;
  private SettingsFile settings;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("settings.json");
    settings = new SettingsFile(file);
  }

  @Test
  void whatWasKeptIsReadAsTheSame() {
    assertEquals(java.util.List.of(), settings.write(MINE));
    assertEquals(MINE, settings.read(USUAL).value().orElseThrow());
    assertEquals(java.util.List.of(), settings.write(USUAL));
    assertEquals(USUAL, settings.read(MINE).value().orElseThrow());
  }

  @Test
  void theUsualLanguageIsTheSystemsWhereTheGameSpeaksIt() {
    assertEquals(Language.FRENCH, Settings.usual("fr").language());
    assertEquals(Language.ENGLISH, Settings.usual("fi").language());
  }

  @Test
  void aFileFromBeforeTheIntroductionIsReadAsNotYetIntroduced() throws IOException {
    settings.write(MINE);
    String older = Files.readString(file).replaceFirst(",\\s*\"introduced\": true", "");
    assertFalse(older.contains("introduced"));
    Files.writeString(file, older);
    Checked<Settings> read = settings.read(USUAL);
    assertEquals(java.util.List.of(), read.problems());
    assertFalse(read.value().orElseThrow().introduced());
    assertEquals(MINE, read.value().orElseThrow().afterIntroduction());
  }

  @Test
  void withoutAFileTheUsualApplies() {
    assertEquals(USUAL, settings.read(USUAL).value().orElseThrow());
    assertTrue(settings.read(USUAL).problems().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{\"format\": 2}",
        "{\"format\": 1, \"theme\": \"pink\"}",
        "\u0000\u0000\u0000\u0000",
        "null"
      })
  void aDamagedFileMeansTheUsualAndIsKept(String damaged) throws IOException {
    Files.writeString(file, damaged);
    Checked<Settings> read = settings.read(USUAL);
    assertEquals(USUAL, read.value().orElseThrow());
    assertFalse(read.problems().isEmpty());
    assertEquals(damaged, Files.readString(file), "reading alters nothing");
    settings.write(MINE);
    assertEquals(damaged, Files.readString(folder.resolve("settings.json.damaged-1")));
    assertEquals(MINE, settings.read(USUAL).value().orElseThrow());
  }

  @Test
  void aFolderInItsPlaceIsToldAndNothingBreaks() throws IOException {
    Files.createDirectory(file);
    assertFalse(settings.read(USUAL).problems().isEmpty());
    assertFalse(settings.write(MINE).isEmpty());
  }
}
