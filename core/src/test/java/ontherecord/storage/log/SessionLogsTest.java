package ontherecord.storage.log;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import ontherecord.problem.Checked;
import ontherecord.session.Event;
import ontherecord.session.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionLogsTest {
  private static final List<Event> STORY = Story.events();

  @TempDir private Path folder;
  private SessionLogs logs;

  @BeforeEach
  void openTheFolder() {
    logs = new SessionLogs(folder.resolve("sessions"));
  }

  private String keep(List<Event> events) {
    try (SessionLog log = logs.begin(Story.NOON, "bridge").value().orElseThrow()) {
      for (Event event : events) {
        assertEquals(List.of(), log.append(Story.NOON, List.of(event)));
      }
      return log.name();
    }
  }

  private Path file(String name) {
    return folder.resolve("sessions").resolve(name);
  }

  @Test
  void whatWasKeptIsThereAgain() {
    String name = keep(STORY);
    assertEquals("2026-11-21T12-00-00Z-bridge.jsonl", name);
    assertEquals(STORY, logs.read(name).story());
    assertTrue(logs.read(name).readable());
    assertFalse(logs.read(name).unfinished());
  }

  @Test
  void anEventIsOnTheDiskBeforeTheNext() {
    try (SessionLog log = logs.begin(Story.NOON, "bridge").value().orElseThrow()) {
      for (int i = 0; i < STORY.size(); i++) {
        log.append(Story.NOON, List.of(STORY.get(i)));
        assertEquals(STORY.subList(0, i + 1), logs.read(log.name()).story());
      }
    }
  }

  @Test
  void aSessionGoesOnWhereItStopped() {
    String name = keep(STORY.subList(0, 5));
    assertTrue(logs.read(name).unfinished());
    SessionLogs.Resumed resumed = logs.resume(name).value().orElseThrow();
    assertEquals(State.of(STORY.subList(0, 5)), resumed.session().state());
    try (SessionLog log = resumed.log()) {
      log.append(Story.NOON, STORY.subList(5, STORY.size()));
    }
    assertEquals(STORY, logs.read(name).story());
  }

  @Test
  void twoGamesNeverWriteOneLog() {
    String name = keep(STORY.subList(0, 5));
    SessionLogs.Resumed first = logs.resume(name).value().orElseThrow();
    Checked<SessionLogs.Resumed> second = logs.resume(name);
    assertEquals("log.in-use", second.problems().get(0).what().key());
    logs.all();
    assertTrue(logs.resume(name).value().isEmpty(), "reading it has not let go of the lock");
    first.log().close();
    Checked<SessionLogs.Resumed> third = logs.resume(name);
    third.value().orElseThrow().log().close();
  }

  @Test
  void twoSessionsOfOneSecondHaveLogsOfTheirOwn() {
    String first = keep(STORY);
    String second = keep(STORY.subList(0, 3));
    assertEquals(List.of(first, second).stream().sorted().toList().size(), logs.names().size());
    assertEquals(STORY, logs.read(first).story());
  }

  @Test
  void aCutLogGoesOnAfterItsLastWholeEventAndADamagedCopyStays() throws IOException {
    String name = keep(STORY.subList(0, 6));
    byte[] whole = Files.readAllBytes(file(name));
    Random random = new Random(7);
    for (int i = 1; i <= 40; i++) {
      int length = 1 + random.nextInt(whole.length);
      byte[] cut = java.util.Arrays.copyOf(whole, length);
      Files.write(file(name), cut);
      List<Event> before = logs.read(name).story();
      Checked<SessionLogs.Resumed> resumed = logs.resume(name);
      if (before.isEmpty()) {
        assertTrue(resumed.value().isEmpty());
        assertArrayEquals(cut, Files.readAllBytes(file(name)), "it stays as it is");
        continue;
      }
      try (SessionLog log = resumed.value().orElseThrow().log()) {
        assertEquals(List.of(), log.append(Story.NOON, List.of(STORY.get(before.size()))));
      }
      assertEquals(STORY.subList(0, before.size() + 1), logs.read(name).story());
      assertEquals(List.of(), logs.read(name).problems());
      if (!resumed.problems().isEmpty()) {
        assertTrue(
            damagedCopies(name).stream().anyMatch(copy -> java.util.Arrays.equals(copy, cut)));
      }
    }
  }

  private List<byte[]> damagedCopies(String name) throws IOException {
    List<byte[]> copies = new java.util.ArrayList<>();
    for (int i = 1; Files.exists(file(name + ".damaged-" + i)); i++) {
      copies.add(Files.readAllBytes(file(name + ".damaged-" + i)));
    }
    return copies;
  }

  @Test
  void aLogDamagedEarlierStaysAsItIsAndSaysWhere() throws IOException {
    String name = keep(STORY);
    List<String> lines = new java.util.ArrayList<>(Files.readAllLines(file(name)));
    lines.set(3, lines.get(3).substring(5));
    Files.write(file(name), lines);
    byte[] damaged = Files.readAllBytes(file(name));
    Checked<SessionLogs.Resumed> resumed = logs.resume(name);
    assertTrue(resumed.value().isEmpty());
    assertEquals(4, resumed.problems().get(0).place().line());
    assertArrayEquals(damaged, Files.readAllBytes(file(name)));
    assertFalse(logs.read(name).unfinished());
  }

  @Test
  void oneBadFileHidesNoOther() throws IOException {
    String good = keep(STORY.subList(0, 4));
    Files.writeString(file("2026-01-01T00-00-00Z-x.jsonl"), "not a log");
    Files.writeString(file("2026-01-02T00-00-00Z-y.jsonl"), "");
    Files.createDirectory(file("2026-01-03T00-00-00Z-z.jsonl"));
    assertEquals(4, logs.all().size());
    assertEquals(good, logs.all().get(0).name(), "latest first");
    assertEquals(1, logs.all().stream().filter(KeptSession::unfinished).count());
    assertEquals(3, logs.all().stream().filter(s -> !s.problems().isEmpty()).count());
  }

  @Test
  void aSessionThatKeptNothingLeavesNoFile() {
    logs.begin(Story.NOON, "bridge").value().orElseThrow().close();
    assertEquals(List.of(), logs.names());
  }

  @Test
  void aFolderThatCannotBeMadeIsAProblemNotACrash() throws IOException {
    Files.writeString(folder.resolve("sessions"), "a file in the way");
    assertEquals("log.not-begun", logs.begin(Story.NOON, "x").problems().get(0).what().key());
    assertEquals(List.of(), logs.all());
    assertTrue(logs.resume("none.jsonl").value().isEmpty());
  }

  @Test
  void withoutAFolderNothingIsKeptAndNothingFails() {
    assertEquals(List.of(), SessionLog.NOWHERE.append(Story.NOON, STORY));
  }
}
