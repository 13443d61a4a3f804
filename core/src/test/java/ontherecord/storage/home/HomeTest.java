package ontherecord.storage.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeTest {
  private static final Path USER = Path.of("/home/ada");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Windows 11 | APPDATA       | /roaming | /roaming/on-the-record",
        "Windows 10 | OTHER         | /x       | /home/ada/AppData/Roaming/on-the-record",
        "Mac OS X   | XDG_DATA_HOME | /x       | /home/ada/Library/Application Support/on-the-record",
        "Linux      | XDG_DATA_HOME | /data    | /data/on-the-record",
        "Linux      | XDG_DATA_HOME | data     | /home/ada/.local/share/on-the-record",
        "Linux      | XDG_DATA_HOME | ''       | /home/ada/.local/share/on-the-record",
      })
  void eachSystemHasItsUsualPlace(String system, String variable, String value, String expected) {
    UsualPlaces places = new UsualPlaces(system, Map.of(variable, value), USER);
    assertEquals(Path.of(expected), places.home());
  }

  @Test
  void aTeachersScenariosLieAmongHerDocuments() {
    UsualPlaces places = new UsualPlaces("Linux", Map.of(), USER);
    assertEquals(USER.resolve("Documents/On the Record"), places.scenarios());
  }

  @Test
  void aMissingHomeIsMade() {
    Path home = folder.resolve("a/b");
    assertEquals(home, Home.open(home).value().orElseThrow().folder());
    assertTrue(Files.isDirectory(home));
  }

  @Test
  void aFileInItsPlaceIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("home"), "");
    assertEquals("home.file-in-the-way", Home.open(file).problems().get(0).what().key());
  }

  @Test
  void aHomeThatCannotBeMadeIsTold() throws IOException {
    Path under = Files.writeString(folder.resolve("file"), "").resolve("home");
    assertEquals("home.not-writable", Home.open(under).problems().get(0).what().key());
    assertTrue(Home.open(under).value().isEmpty());
  }
}
