package ontherecord.desktop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ontherecord.storage.log.KeptSession;
import ontherecord.storage.log.SessionLogs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code play --text} and {@code replay}, as a script calls them. */
class InTerminalTest {
  /** One of these is an answer to whatever is asked. */
  private static final String ANYTHING = "1\n30\n\n";

  @TempDir private Path home;

  private Said play(String typed, String... more) {
    InputStream in = System.in;
    System.setIn(new ByteArrayInputStream(typed.getBytes(UTF_8)));
    try {
      List<String> words =
          new java.util.ArrayList<>(
              List.of("--home", home.toString(), "play", "--text", "--seed", "5"));
      words.addAll(List.of(more));
      return Said.by(words.toArray(String[]::new));
    } finally {
      System.setIn(in);
    }
  }

  private KeptSession kept() {
    return new SessionLogs(home.resolve("sessions")).all().get(0);
  }

  private String log() {
    return home.resolve("sessions").resolve(kept().name()).toString();
  }

  @Test
  void theEndOfTheInputLeavesCleanly() {
    Said said = play("", "libya-2011", "--as", "MEX");
    assertEquals(0, said.exit());
    assertEquals("", said.err());
    assertTrue(said.out().endsWith(System.lineSeparator()));
  }

  @Test
  void aWholeSessionIsKeptAndReplaysTheSameEachTime() {
    assertEquals(0, play(ANYTHING.repeat(100), "libya-2011", "--as", "MEX").exit());
    assertTrue(kept().readable() && !kept().unfinished());
    Said text = Said.by("replay", log());
    assertEquals(0, text.exit());
    assertTrue(text.out().contains("Mexico") && text.out().contains("12. "));
    assertEquals(text, Said.by("replay", log()));
    Said json = Said.by("replay", log(), "--format", "json");
    assertTrue(json.out().contains("\"phase\": \"debrief\""));
    assertEquals(json, Said.by("replay", log(), "--format", "json"));
  }

  @Test
  void severalSessionsOfOneLessonAreCompared() throws IOException {
    for (String delegation : List.of("MEX", "CUB")) {
      play(ANYTHING.repeat(100), "libya-2011", "--as", delegation);
    }
    play(ANYTHING.repeat(100), "summary-2015");
    Map<String, String> logs = new TreeMap<>();
    for (KeptSession session : new SessionLogs(home.resolve("sessions")).all()) {
      String delegation = session.state().teams().get("solo").delegation();
      logs.put(delegation, home.resolve("sessions").resolve(session.name()).toString());
    }
    Said text = Said.by("replay", logs.get("MEX"), logs.get("CUB"));
    assertEquals(0, text.exit());
    assertTrue(text.out().contains("Standings: Fidelity"), text.out());
    assertTrue(text.out().matches("(?s).*\\n[12]\\. Cuba[^\\n]* of \\d+\\n.*"), text.out());
    Said json = Said.by("replay", "--format", "json", logs.get("MEX"), logs.get("CUB"));
    assertTrue(json.out().contains("\"standings\""));
    Said apart = Said.by("replay", logs.get("MEX"), logs.get(""));
    assertEquals(1, apart.exit());
    assertEquals("", apart.out());
    assertTrue(apart.err().contains("libya-2011.json"), apart.err());
  }

  @Test
  void aShortenedSessionIsResumedAndReplaysWithTheRoundsItWasDealt() {
    String[] short9 = {"libya-2011", "--as", "MEX", "--minutes", "20"};
    assertEquals(0, play("\n\n1\n\n\n\n", short9).exit());
    assertTrue(kept().unfinished());
    assertEquals(9, kept().state().steps());
    Said gone = play("1\n" + ANYTHING.repeat(100));
    assertEquals(0, gone.exit());
    assertTrue(kept().readable() && !kept().unfinished());
    Said text = Said.by("replay", log());
    assertTrue(text.out().contains("9. ") && !text.out().contains("10. "), text.out());
  }

  @Test
  void aTimeThatIsNoneIsWrongUsage() {
    Said none = play("", "libya-2011", "--minutes", "5");
    assertEquals(2, none.exit());
    assertTrue(none.err().contains("from 9 to 25"), none.err());
    assertEquals(2, play("", "libya-2011", "--minutes", "0").exit());
    assertEquals(2, play("", "libya-2011", "--minutes", "soon").exit());
    Said nothing = play("", "--minutes", "20");
    assertEquals(2, nothing.exit());
    assertTrue(nothing.err().contains("SCENARIO"), nothing.err());
  }

  @Test
  void aLogCutInItsLastLineIsToldAndItsResultPrinted() throws IOException {
    play("1\n\n1\n\n\n", "libya-2011", "--as", "MEX");
    Path file = Path.of(log());
    String whole = Files.readString(file);
    Files.writeString(file, whole.substring(0, whole.length() - 9));
    Said said = Said.by("replay", file.toString());
    assertEquals(0, said.exit());
    assertTrue(said.err().contains("cut off"));
    assertEquals(
        whole.substring(0, whole.length() - 9), Files.readString(file), "a replay touches nothing");
  }

  @Test
  void aLogThatIsNoneIsAProblem() throws IOException {
    Path file = Files.writeString(home.resolve("x.jsonl"), "nonsense\n");
    Said said = Said.by("replay", file.toString());
    assertEquals(1, said.exit());
    assertEquals("", said.out());
    assertTrue(said.err().contains("x.jsonl:1"));
    assertEquals(1, Said.by("replay", home.resolve("none.jsonl").toString()).exit());
    assertEquals(2, Said.by("replay").exit());
  }

  @Test
  void aScenarioThatIsNotThereIsAProblem() {
    assertEquals(1, play("", home.resolve("none.json").toString()).exit());
    assertEquals(2, play("", "--seed", "many").exit());
  }
}
