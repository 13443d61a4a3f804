package ontherecord.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is told of once it was written, by whatever means, and never while it is. */
class WatchTest {
  @TempDir private Path folder;
  private final List<Path> told = new ArrayList<>();
  private final Watch watch = new Watch(told::add);
  private Path file;

  @BeforeEach
  void watchesAFile() throws IOException {
    file = folder.resolve("lesson.json");
    Files.writeString(file, "one");
    watch.on(file);
    looks(2);
    assertEquals(List.of(file), told, "as it is found");
    told.clear();
  }

  @Test
  void nothingIsToldWhereNothingChanged() {
    looks(5);
    assertEquals(List.of(), told);
  }

  @Test
  void aFileWrittenOverIsTold() throws IOException {
    Files.writeString(file, "another");
    looks(2);
    looks(5);
    assertEquals(List.of(file), told);
  }

  @Test
  void aFileThatTookThePlaceOfTheOldOneIsTold() throws IOException {
    Path fresh = folder.resolve(".lesson.json.swp");
    Files.writeString(fresh, "the second");
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    looks(2);
    assertEquals(List.of(file), told);
  }

  @Test
  void aFileDeletedAndMadeAgainIsToldOnce() throws IOException {
    Files.delete(file);
    looks(1);
    Files.writeString(file, "made again");
    looks(3);
    assertEquals(List.of(file), told);
  }

  @Test
  void aFileThatIsGoneIsToldAndAgainWhenItIsBack() throws IOException {
    Files.delete(file);
    looks(2);
    Files.writeString(file, "back");
    looks(2);
    assertEquals(List.of(file, file), told);
  }

  @Test
  void aFileIsReadOnceItIsWhole() throws IOException {
    Files.writeString(file, "half a");
    looks(1);
    Files.writeString(file, "half a file and the rest");
    looks(1);
    assertEquals(List.of(), told);
    looks(1);
    assertEquals(List.of(file), told);
  }

  @Test
  void whereHalfOfItWasReadTheRestIsReadToo() throws IOException {
    Files.writeString(file, "half a");
    looks(2);
    Files.writeString(file, "half a file and the rest");
    looks(2);
    assertEquals(List.of(file, file), told);
  }

  private void looks(int times) {
    for (int i = 0; i < times; i++) {
      watch.look();
    }
  }
}
