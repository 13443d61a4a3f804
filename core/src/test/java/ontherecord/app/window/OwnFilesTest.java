package ontherecord.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import ontherecord.app.Lesson;
import ontherecord.problem.Checked;
import ontherecord.storage.ScenarioFile;
import ontherecord.storage.own.OwnFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A teacher's own files are read aside, each once, and stand on the shelf under their own names.
 */
@Timeout(60)
class OwnFilesTest {
  @TempDir private Path folder;
  private final List<String> read = Collections.synchronizedList(new ArrayList<>());
  private final LinkedBlockingQueue<OwnFiles.Found> told = new LinkedBlockingQueue<>();

  private ScenarioFile read(Path file) {
    read.add(file.getFileName().toString());
    return new ScenarioFile(file.getFileName().toString(), "", Checked.bad(List.of()));
  }

  private List<String> look(OwnFiles files) throws InterruptedException {
    files.look(told::add);
    OwnFiles.Found found = told.poll(30, TimeUnit.SECONDS);
    // The thread lets go of the folder after it has told.
    Thread.sleep(50);
    return found.lessons().stream().map(Lesson::file).toList();
  }

  @Test
  void aFileIsReadOnceAndAgainWhenItIsAnother() throws Exception {
    Files.writeString(folder.resolve("a.json"), "1");
    Files.writeString(folder.resolve("b.json"), "1");
    OwnFiles files = new OwnFiles(new OwnFolder(folder), this::read);
    assertEquals(List.of("a.json", "b.json"), look(files));
    Files.writeString(folder.resolve("b.json"), "12");
    files.look(told::add);
    Thread.sleep(450);
    assertTrue(told.isEmpty(), "it may be half of what it will be");
    assertEquals(List.of("a.json", "b.json"), look(files));
    Files.delete(folder.resolve("a.json"));
    assertEquals(List.of("b.json"), look(files));
    assertEquals(List.of("a.json", "b.json", "b.json"), read);
  }

  @Test
  void aFolderThatHangsHoldsUpNobody() throws Exception {
    Files.writeString(folder.resolve("a.json"), "1");
    CountDownLatch answer = new CountDownLatch(1);
    OwnFiles files =
        new OwnFiles(
            new OwnFolder(folder),
            file -> {
              try {
                answer.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return read(file);
            });
    files.look(told::add);
    files.look(told::add);
    assertTrue(told.isEmpty());
    answer.countDown();
    assertEquals(1, told.poll(30, TimeUnit.SECONDS).lessons().size());
    assertTrue(told.isEmpty(), "who asks while it is being looked at waits for that answer");
  }

  @Test
  void aFolderThatCannotBeReadIsTold() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    new OwnFiles(new OwnFolder(file), this::read).look(told::add);
    assertEquals(1, told.poll(30, TimeUnit.SECONDS).problems().size());
  }

  @Test
  void filesOfOneNameInTwoFoldersAreTwoLessonsAndTheirSessionsTwo() throws IOException {
    Path here = Files.createDirectories(folder.resolve("here")).resolve("libya-2011.json");
    Path there = Files.createDirectories(folder.resolve("there")).resolve("libya-2011.json");
    Lesson shipped = new Lesson("libya-2011", read(here));
    Lesson one = Lesson.at(here, read(here));
    Lesson other = Lesson.at(there, read(there));
    Lessons lessons = new Lessons(List.of(shipped));
    lessons.put(other);
    lessons.own(List.of(one));
    assertEquals(List.of(shipped, one, other), lessons.all());
    assertEquals("libya-2011.json", shipped.known());
    assertEquals("here/libya-2011.json", one.known());
    assertNotEquals(one.known(), other.known());
  }

  @Test
  void whatIsGoneFromTheFolderIsGoneFromTheShelf() {
    Path file = folder.resolve("a.json");
    Lessons lessons = new Lessons(List.of());
    Lesson lesson = Lesson.at(file, read(file));
    assertTrue(lessons.own(List.of(lesson)));
    lessons.put(lesson);
    assertTrue(lessons.own(List.of()));
    assertEquals(List.of(), lessons.all());
  }
}
