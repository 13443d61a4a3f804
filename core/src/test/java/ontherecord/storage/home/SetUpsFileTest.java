package ontherecord.storage.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetUpsFileTest {
  private static final KeptSetUp LAST =
      new KeptSetUp(
          "", "libya-2011", 25, 8, "lot", List.of(), false, "phases", List.of(90, 120, 300, 900));
  private static final KeptSetUp NAMED =
      new KeptSetUp(
          "Classe 10b, « mardi »",
          "/home/zoé/leçon.json",
          15,
          2,
          "chosen",
          List.of("MEX", "CUB"),
          true,
          "none",
          List.of(120, 120, 300, 600));

  @TempDir private Path folder;

  @Test
  void whatWasKeptIsReadAsTheSame() {
    assertEquals(List.of(), file().read());
    assertEquals(List.of(), file().write(List.of(LAST, NAMED)));
    assertEquals(List.of(LAST, NAMED), file().read());
    file().write(List.of());
    assertEquals(List.of(), file().read());
  }

  @Test
  void aFileThatCannotBeReadIsMovedAsideBeforeAnotherTakesItsPlace() throws IOException {
    Files.writeString(path(), "{ \"format\": 1, \"set-ups\": [ { \"lesson\": 7 } ");
    assertEquals(List.of(), file().read());
    assertTrue(Files.exists(path()));
    file().write(List.of(LAST));
    assertEquals(List.of(LAST), file().read());
    assertTrue(Files.exists(folder.resolve("set-ups.json.damaged-1")));
  }

  @Test
  void whereItCannotBeKeptThatIsTold() throws IOException {
    Path inTheWay = Files.writeString(folder.resolve("file"), "");
    assertFalse(new SetUpsFile(inTheWay.resolve("set-ups.json")).write(List.of(LAST)).isEmpty());
  }

  private SetUpsFile file() {
    return new SetUpsFile(path());
  }

  private Path path() {
    return folder.resolve("set-ups.json");
  }
}
