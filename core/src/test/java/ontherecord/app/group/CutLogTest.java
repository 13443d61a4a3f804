package ontherecord.app.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import ontherecord.app.Play;
import ontherecord.app.Replay;
import ontherecord.message.Language;
import ontherecord.problem.Checked;
import ontherecord.session.Clock;
import ontherecord.session.GroupEvent;
import ontherecord.session.Scene;
import ontherecord.session.State;
import ontherecord.storage.export.Json;
import ontherecord.storage.log.KeptSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A group session comes to the same wherever its log was cut off. */
class CutLogTest {
  private static Optional<Whole> whole = Optional.empty();

  @TempDir private Path home;
  private Evening evening;

  /** A session that was played to its end without a break. */
  private record Whole(String text, KeptSession session) {
    byte[] log() {
      return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** How many bytes its set-up takes. */
    int begun() {
      int first = text.indexOf("\"scene-shown\"");
      return text.substring(0, text.indexOf('\n', first) + 1)
          .getBytes(java.nio.charset.StandardCharsets.UTF_8)
          .length;
    }
  }

  @BeforeEach
  void openTheHome() {
    evening = new Evening(home);
  }

  @AfterEach
  void closeTheHome() {
    evening.close();
  }

  private Path log(String name) {
    return home.resolve("sessions").resolve(name);
  }

  private Whole whole() throws IOException {
    if (whole.isEmpty()) {
      Evening.toTheEnd(evening.begin("starter", 4));
      KeptSession session = evening.household().sessions().get(0);
      whole = Optional.of(new Whole(Files.readString(log(session.name())), session));
      evening.household().delete(session.name());
    }
    return whole.get();
  }

  static LongStream fifty() {
    return LongStream.range(0, 50);
  }

  @ParameterizedTest
  @MethodSource("fifty")
  void itGoesOnAtTheSamePlaceAndComesToTheSame(long seed) throws IOException {
    Whole played = whole();
    int length = new Random(seed).nextInt(played.begun(), played.log().length + 1);
    Path log = log("2026-11-21T18-00-00Z-starter.jsonl");
    Files.createDirectories(log.getParent());
    Files.write(log, Arrays.copyOf(played.log(), length));
    KeptSession cut = evening.household().sessions().get(0);
    State expected = State.of(played.session().story().subList(0, cut.events().size()));
    assertEquals(expected, cut.state());
    if (!cut.unfinished()) {
      assertEquals(played.session().events(), cut.events(), "only the whole of it is over");
      return;
    }
    Play play = evening.table().resume(cut.name()).value().orElseThrow();
    assertEquals(stopped(expected, cut.clock()), play.state());
    play.goOnWithoutKeeping();
    State end = Evening.toTheEnd(evening.table().reconvene(play));
    State uninterrupted = played.session().state();
    assertEquals(uninterrupted.answers(), end.answers());
    assertEquals(uninterrupted.teams(), end.teams());
    assertEquals(uninterrupted.group().passed(), end.group().passed());
    assertEquals(uninterrupted.group().closing(), end.group().closing());
    assertTrue(end.group().closed());
  }

  private static State stopped(State state, Clock clock) {
    return clock.running() ? state.after(new GroupEvent.ClockSet(clock.running(false))) : state;
  }

  @Test
  void theClockStandsAtWhatWasLeftWhenTheLastEventWasKept() {
    Convened session = evening.begin("starter", 3);
    Evening.step(session);
    Evening.step(session);
    evening.later(20);
    session.time(30);
    evening.later(15);
    session.happen(new GroupEvent.TeamNamed("wave", "Late"));
    evening.later(3600);
    String name = evening.household().sessions().get(0).name();
    Play play = evening.table().resume(name).value().orElseThrow();
    Clock clock = play.state().group().clock();
    assertEquals(new Clock(Scene.Part.THINK, 0, 120, 105, false), clock);
    evening.later(3600);
    Play again = evening.table().resume(name).value().orElseThrow();
    assertEquals(clock, again.state().group().clock());
  }

  @Test
  void whatIsLookedBackOnNeverChanges() throws IOException {
    Convened session = evening.begin("starter", 3);
    for (int i = 0; i < 12; i++) {
      Evening.step(session);
    }
    String name = evening.household().sessions().get(0).name();
    byte[] before = Files.readAllBytes(log(name));
    Convened over = evening.table().lookBack(evening.table().lookBack(name).value().orElseThrow());
    assertEquals(new Scene(Scene.Part.REVEAL, 0, 0), over.state().group().scene());
    for (int i = 0; i < 30; i++) {
      Evening.step(over);
      over.pass("wave");
      over.clock();
      Scene scene = over.state().group().scene();
      assertTrue(scene.part().isAfterReveal(), "no question is asked again: " + scene);
      assertTrue(over.state().revealed(scene.step()));
    }
    assertEquals(session.state().answers(), over.state().answers());
    org.junit.jupiter.api.Assertions.assertArrayEquals(before, Files.readAllBytes(log(name)));
  }

  @Test
  void aLogTellsTheSameResultToTheByte() throws IOException {
    KeptSession session = whole().session();
    assertEquals(told(session), told(session));
    assertTrue(told(session).contains("Nobody stood by."));
    assertFalse(told(session).contains("{"), "nothing is left unsaid");
  }

  private static String told(KeptSession session) {
    Checked<Replay> replay = Replay.of(Evening.CONTENT, session);
    String json = Json.print(replay.value().orElseThrow().result());
    assertEquals(
        json, Json.print(Replay.of(Evening.CONTENT, session).value().orElseThrow().result()));
    return String.join(
        "\n",
        replay.value().orElseThrow().lines(Evening.CONTENT, Evening.CONTENT.in(Language.ENGLISH)));
  }
}
