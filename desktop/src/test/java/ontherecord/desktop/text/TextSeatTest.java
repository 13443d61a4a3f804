package ontherecord.desktop.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ontherecord.app.Content;
import ontherecord.app.Start;
import ontherecord.scenario.Scenario;
import ontherecord.session.State;
import ontherecord.storage.Shelf;
import ontherecord.storage.log.KeptSession;
import ontherecord.storage.log.SessionLogs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextSeatTest {
  private static final int ENDLESS = -1;
  private static final Content SHIPPED = Start.read(Shelf.packed()).value().orElseThrow();

  @TempDir private Path folder;

  private static List<KeptSession> kept(Path home) {
    return new SessionLogs(home.resolve("sessions")).all();
  }

  static Stream<Arguments> shipped() {
    return SHIPPED.lessons().stream()
        .flatMap(
            lesson ->
                lesson.checked().value().orElseThrow().seats().stream()
                    .map(d -> Arguments.of(lesson.key(), d, d.hashCode() % 2 == 0 ? "en" : "fr")));
  }

  /** An address is not broken: it is there to be copied. */
  private static boolean tooLong(String line) {
    return line.length() > 80 && line.strip().contains(" ");
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyShippedLessonIsToldToItsEnd(String lesson, String delegation, String language) {
    String seen = new Typist(SHIPPED, folder, language).robot(new Wish(lesson, delegation), 2000);
    assertEquals(List.of(), seen.lines().filter(TextSeatTest::tooLong).toList());
    assertTrue(seen.chars().noneMatch(c -> c < ' ' && c != '\n'), "nothing steers the terminal");
    assertFalse(kept(folder).get(0).unfinished());
    assertTrue(kept(folder).get(0).readable());
  }

  @Test
  void aRoundSaysAtWhichOfSeveralDialoguesItPlays() {
    String several = told("libya-through-the-years", "GTM");
    assertTrue(several.contains("\nAt the dialogue of 12 July 2011.\n"), several);
    assertFalse(told("libya-2011", "GTM").contains("At the dialogue of"));
  }

  @Test
  void draftersAreNotSaidToSpeakForAnybody() {
    String seen = told("summary-2015", Scenario.DRAFTERS);
    assertTrue(seen.contains("rounds: who spoke, how many, in which words."), seen);
    assertTrue(seen.contains("You sit as the drafters."), seen);
    assertFalse(seen.contains("You speak for"), seen);
  }

  private String told(String lesson, String delegation) {
    return new Typist(SHIPPED, folder, "en").robot(new Wish(lesson, delegation), 2000);
  }

  static Stream<Integer> lines() {
    return IntStream.range(0, 34).boxed();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void whereverTheInputEndsTheSessionGoesOnFromThere(int lines) {
    Typist typist = new Typist(Village.content(), folder, "en");
    Path other = folder.resolve("other");
    new Typist(Village.content(), other, "en").robot(Wish.NONE, ENDLESS);
    typist.robot(Wish.NONE, lines);
    typist.robot(Wish.NONE, ENDLESS);
    State whole = kept(other).get(0).state();
    assertFalse(kept(folder).isEmpty());
    assertTrue(kept(folder).stream().map(KeptSession::state).allMatch(whole::equals));
  }

  @Test
  void withoutAHomeItSaysSoAndIsPlayedAllTheSame() throws IOException {
    Path inTheWay = Files.writeString(folder.resolve("file"), "");
    String seen = new Typist(Village.content(), inTheWay, "en").robot(Wish.NONE, 10);
    assertTrue(seen.contains("a file stands in its place"));
    assertTrue(seen.contains("Round 1 of 5"));
    assertTrue(seen.endsWith("Goodbye. Nothing was kept.\n"));
  }

  @Test
  void aDelegationThatIsNotThereIsToldAndAnotherChosen() {
    String seen =
        new Typist(Village.content(), folder, "en").type(new Wish("village", "VALE"), List.of("2"));
    assertTrue(seen.contains("This scenario has no delegation VALE."));
    assertTrue(seen.contains("Your name"));
  }

  @Test
  void aDamagedLogIsNotOfferedAndAnotherIs() throws IOException {
    Typist typist = new Typist(Village.content(), folder, "en");
    typist.robot(Wish.NONE, 12);
    Path log = folder.resolve("sessions").resolve(kept(folder).get(0).name());
    Files.writeString(log, "nonsense\n" + Files.readString(log));
    assertFalse(typist.robot(Wish.NONE, 1).contains("You left a session"));
  }

  @Test
  void aCutLogGoesOnAndSaysSo() throws IOException {
    Typist typist = new Typist(Village.content(), folder, "en");
    typist.robot(Wish.NONE, 12);
    Path log = folder.resolve("sessions").resolve(kept(folder).get(0).name());
    String whole = Files.readString(log);
    Files.writeString(log, whole.substring(0, whole.length() - 20));
    String seen = typist.type(Wish.NONE, List.of("1"));
    assertTrue(seen.contains("was cut off"));
    assertTrue(seen.contains("Round "));
  }
}
