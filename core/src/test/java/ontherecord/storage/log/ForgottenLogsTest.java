package ontherecord.storage.log;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import ontherecord.problem.Problem;
import ontherecord.session.Event;
import ontherecord.session.GroupStory;
import ontherecord.session.Nameless;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names and reasons are taken out of a log, and a log is taken away. */
class ForgottenLogsTest {
  private static final List<Event> STORY = GroupStory.events();

  @TempDir private Path folder;
  private SessionLogs logs;
  private String name;

  @BeforeEach
  void keepASession() {
    logs = new SessionLogs(folder);
    try (SessionLog log = logs.begin(Story.NOON, "bridge").value().orElseThrow()) {
      assertEquals(List.of(), log.append(Story.NOON, STORY));
      name = log.name();
    }
  }

  private Path file() {
    return folder.resolve(name);
  }

  private static List<String> keys(List<Problem> problems) {
    return problems.stream().map(p -> p.what().key()).toList();
  }

  @Test
  void namesAndReasonsGoAndEveryEventStaysInItsPlace() throws IOException {
    KeptSession before = logs.read(name);
    assertTrue(before.names());
    assertEquals(List.of(), logs.forget(name));
    KeptSession after = logs.read(name);
    assertTrue(after.readable());
    assertFalse(after.names());
    assertEquals(STORY.stream().map(Nameless::of).toList(), after.story());
    assertEquals(
        before.events().stream().map(LoggedEvent::at).toList(),
        after.events().stream().map(LoggedEvent::at).toList());
    String text = Files.readString(file());
    Stream.of("10b", "river\\nis wide", "Read wrongly")
        .forEach(word -> assertFalse(text.contains(word), word));
    byte[] once = Files.readAllBytes(file());
    assertEquals(List.of(), logs.forget(name));
    assertArrayEquals(once, Files.readAllBytes(file()));
  }

  @Test
  void nothingIsLeftBeside() throws IOException {
    byte[] whole = Files.readAllBytes(file());
    Files.write(file(), Arrays.copyOf(whole, whole.length - 20));
    logs.resume(name).value().orElseThrow().log().close();
    assertTrue(Files.exists(folder.resolve(name + ".damaged-1")));
    assertEquals(List.of(), logs.forget(name));
    assertEquals(List.of(name, "locks"), left(folder));
  }

  @Test
  void ofACutLogTheWholeEventsStay() throws IOException {
    byte[] whole = Files.readAllBytes(file());
    Files.write(file(), Arrays.copyOf(whole, whole.length - 20));
    assertEquals(List.of(), logs.forget(name));
    assertEquals(STORY.size() - 1, logs.read(name).events().size());
    assertEquals(List.of(), logs.read(name).problems());
  }

  @Test
  void aDamagedLogStaysAsItIsAndCanOnlyBeDeleted() throws IOException {
    List<String> lines = new java.util.ArrayList<>(Files.readAllLines(file()));
    lines.set(3, "nothing");
    Files.write(file(), lines);
    byte[] damaged = Files.readAllBytes(file());
    assertEquals(List.of("log.not-forgotten.damaged"), keys(logs.forget(name)));
    assertArrayEquals(damaged, Files.readAllBytes(file()));
    assertEquals(List.of(), logs.delete(name));
    assertEquals(List.of("locks"), left(folder));
  }

  @Test
  void whatAnotherGameHasOpenIsLeftAlone() throws IOException {
    byte[] before = Files.readAllBytes(file());
    try (SessionLog open = logs.resume(name).value().orElseThrow().log()) {
      assertEquals(name, open.name());
      assertEquals(List.of("log.in-use"), keys(logs.delete(name)));
      assertEquals(List.of("log.in-use"), keys(logs.forget(name)));
    }
    assertArrayEquals(before, Files.readAllBytes(file()));
  }

  @Test
  void aSessionThatIsDeletedIsGone() throws IOException {
    assertEquals(List.of(), logs.delete(name));
    assertEquals(List.of(), logs.names());
    assertEquals(List.of("locks"), left(folder));
    assertEquals(List.of(), left(folder.resolve("locks")));
  }

  private static List<String> left(Path where) throws IOException {
    try (Stream<Path> files = Files.list(where)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
