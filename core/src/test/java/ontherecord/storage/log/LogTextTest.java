package ontherecord.storage.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ontherecord.problem.Severity;
import ontherecord.session.Event;
import ontherecord.session.GroupEvent;
import ontherecord.session.GroupStory;
import ontherecord.session.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LogTextTest {
  private static final List<LoggedEvent> STORY = Story.logged();
  private static final Severity CANNOT = Severity.CANNOT_BE_PLAYED;
  private static final byte[] WHOLE = bytes(STORY);

  private static byte[] bytes(List<LoggedEvent> events) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    events.forEach(e -> bytes.writeBytes(LogLine.write(e)));
    return bytes.toByteArray();
  }

  @Test
  void aWholeLogHasNoProblem() {
    assertEquals(new LogText(STORY, List.of(), WHOLE.length, false), LogText.of("log", WHOLE));
  }

  @Test
  void theLogOfAGroupIsReadAsItWasWritten() {
    List<LoggedEvent> story = Story.logged(GroupStory.events());
    byte[] whole = bytes(story);
    assertEquals(new LogText(story, List.of(), whole.length, false), LogText.of("log", whole));
  }

  @Test
  void whatAGroupCannotDoEndsItsLog() {
    List<Event> events = new ArrayList<>(GroupStory.events());
    events.add(8, new GroupEvent.SceneShown(new Scene(Scene.Part.REVEAL, 0, 0)));
    LogText text = LogText.of("log", bytes(Story.logged(events)));
    assertEquals("log.out-of-order", text.problems().get(0).what().key());
    assertEquals(9, text.problems().get(0).place().line());
  }

  @Test
  void cutAnywhereItGivesEveryWholeEventAndSaysWhenOneWasCut() {
    for (int length = 0; length < WHOLE.length; length++) {
      LogText text = LogText.of("log", Arrays.copyOf(WHOLE, length));
      int lines = lineEnds(length);
      boolean onlyItsEndIsMissing = WHOLE[length] == '\n';
      int whole = onlyItsEndIsMissing ? lines + 1 : lines;
      boolean atAnEnd = onlyItsEndIsMissing || length == 0 || WHOLE[length - 1] == '\n';
      assertEquals(STORY.subList(0, whole), text.events(), "cut at " + length);
      assertEquals(whole > 0, text.usable(), "cut at " + length);
      assertEquals(!atAnEnd, text.cut(), "cut at " + length);
      assertEquals(whole > 0 && atAnEnd, text.problems().isEmpty(), "cut at " + length);
      if (text.cut() && whole > 0) {
        assertEquals("log.cut", text.problems().get(0).what().key());
        assertEquals(whole + 1, text.problems().get(0).place().line());
      }
    }
  }

  private static int lineEnds(int length) {
    return (int) IntStream.range(0, length).filter(i -> WHOLE[i] == '\n').count();
  }

  static Stream<Integer> seeds() {
    return IntStream.range(0, 300).boxed();
  }

  /** One byte changed, or a stretch of noughts as a power cut leaves them. */
  @ParameterizedTest
  @MethodSource("seeds")
  void damagedAnywhereItNeverFails(int seed) {
    Random random = new Random(seed);
    byte[] damaged = WHOLE.clone();
    int at = random.nextInt(damaged.length);
    int until = random.nextBoolean() ? damaged.length : at + 1;
    for (int i = at; i < until; i++) {
      damaged[i] = (byte) (seed % 3 == 0 ? random.nextInt(256) : 0);
    }
    LogText text = LogText.of("log", damaged);
    assertEquals(text.usable(), text.problems().stream().allMatch(p -> p.severity() != CANNOT));
    assertTrue(text.wholeUntil() <= damaged.length);
  }

  @Test
  void everyDamagedLineIsToldWithItsNumber() {
    List<String> lines = new java.util.ArrayList<>(new String(WHOLE, UTF_8).lines().toList());
    lines.set(2, "{\"n\":3,\"at\":\"2026-11-21T12:00:02Z\",\"event\":\"round-begun\",\"stp\":0}");
    lines.set(4, "nonsense");
    LogText text = LogText.of("log", (String.join("\n", lines) + "\n").getBytes(UTF_8));
    assertFalse(text.usable());
    assertEquals(2, text.events().size(), "nothing behind the first damage is trusted");
    assertEquals(List.of(3, 3, 5), text.problems().stream().map(p -> p.place().line()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a number left out | {\"n\":2,\"at\":\"2026-11-21T12:00:00Z\",\"event\":\"session-ended\"} | log.number",
        "no such event     | {\"n\":1,\"at\":\"2026-11-21T12:00:00Z\",\"event\":\"party\"}         | problem.word-unknown",
        "no such time      | {\"n\":1,\"at\":\"noon\",\"event\":\"session-ended\"}                 | log.time",
        "no such field     | {\"n\":1,\"at\":\"2026-11-21T12:00:00Z\",\"event\":\"session-ended\",\"x\":1} | problem.key-unknown",
        "out of order      | {\"n\":1,\"at\":\"2026-11-21T12:00:00Z\",\"event\":\"session-ended\"} | log.out-of-order",
        "not a table       | []                                                                    | problem.kind-wrong",
      })
  void whatIsWrongIsNamed(String what, String line, String key) {
    LogText text = LogText.of("log", (line + "\n").getBytes(UTF_8));
    assertEquals(key, text.problems().get(0).what().key(), what);
    assertEquals(1, text.problems().get(0).place().line());
  }

  @Test
  void anAnswerOfTwoKindsIsNone() {
    LogText text =
        LogText.of(
            "log",
            new String(bytes(STORY.subList(0, 4)), UTF_8)
                .replace("{\"position\":\"ferry\"}", "{\"position\":\"ferry\",\"number\":3}")
                .getBytes(UTF_8));
    assertEquals("problem.key-unknown", text.problems().get(0).what().key());
  }

  @Test
  void aLogThatBreaksOffWithoutItsSessionSaysThatItIsEmpty() {
    LogText text = LogText.of("log", "{\"n\":1,".getBytes(UTF_8));
    assertEquals("log.empty", text.problems().get(0).what().key());
  }

  @Test
  void everyStoredNameIsRead() {
    assertEquals(
        Event.NAMES.size(),
        Stream.concat(STORY.stream(), Story.logged(GroupStory.events()).stream())
            .map(e -> e.event().name())
            .distinct()
            .count());
  }
}
