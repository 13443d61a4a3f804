package ontherecord.scenario.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import ontherecord.TheGame;
import ontherecord.message.Message;
import ontherecord.problem.Written;
import ontherecord.scenario.Picture;
import ontherecord.scenario.Pixels;
import ontherecord.storage.JsonFile;
import ontherecord.storage.ScenarioFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a broken lesson the sound rounds can be played; what is fine in it is told all the same. */
class TrialTest {
  private static final String LESSON = ScenarioFiles.shipped("libya-2011", TheGame.record()).text();

  @Test
  void aSoundLessonIsTriedWhole() {
    Trial trial = trial(LESSON).orElseThrow();
    assertEquals(TheGame.scenario("libya-2011"), trial.scenario());
    assertEquals(IntStream.range(0, 26).boxed().toList(), trial.rounds());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"issue\": \"veto-restraint\" | \"issue\": \"veto\"     |  2 | an issue nobody knows",
        "\"kind\": \"estimate\"        | \"kind\": \"estimat\"   |  8 | a kind nobody knows",
        "\"kind\": \"trend\"           | \"kin\": \"trend\"      |  9 | a key nobody knows",
        "\"minutes\": 25               | \"minuets\": 25         | -1 | a misspelt key at the top",
        "\"minutes\": 25               | \"minutes\": \"long\"   | -1 | a wrong kind of value",
        "\"level\": \"introductory\"   | \"level\": \"easy\"     | -1 | an unknown level",
        "\"id\": \"libya-2011\"        | \"id\": \"L\"           | -1 | a bad id"
      })
  void theSoundRoundsAreTried(String from, String to, int broken, String why) {
    Trial trial = trial(LESSON.replaceFirst(from, to)).orElseThrow();
    assertEquals(
        IntStream.range(0, 26).filter(i -> i != broken).boxed().toList(), trial.rounds(), why);
    assertEquals(trial.rounds().size(), trial.scenario().rounds().size());
  }

  @ParameterizedTest
  @CsvSource({"\"format\": 1,\"format\": 7", "\"rounds\",\"turns\"", "\"dialogue\",\"year\""})
  void withoutWhatItRestsOnNothingIsTried(String from, String to) {
    assertEquals(Optional.empty(), trial(LESSON.replaceFirst(from, to)));
  }

  @Test
  void theAccountTellsWhatIsFine() {
    String broken = LESSON.replaceFirst("\"kind\": \"estimate\"", "\"kind\": \"estimat\"");
    Written written = JsonFile.parse("x.json", broken).value().orElseThrow();
    Account account =
        Account.of(
            written, TheGame.record(), ScenarioCheck.check(written, TheGame.record()).problems());
    assertEquals(26, account.rounds());
    assertEquals(25, account.complete().size());
    assertEquals(16, account.delegations().size());
    assertEquals(25, account.minutes());
    assertEquals(4, account.debrief());
    assertEquals(3, account.languages().size());
    assertEquals(List.of(0, 1, 2, 3, 4, 5, 6, 7), account.coverage().rounds());
    assertEquals("NLD", account.coverage().rows().get(0).delegation());
    assertEquals(5, account.coverage().rows().get(0).recorded());
  }

  @Test
  void everyBadFileEndsInATrialOrInNone() {
    ScenarioFiles.SHIPPED.forEach(
        id ->
            assertTrue(trial(ScenarioFiles.shipped(id, TheGame.record()).text()).isPresent(), id));
  }

  @Test
  void aRoundWhosePictureCannotBeShownIsLeftOutAndTheOthersKeepTheirs() {
    String first = "\"issue\": \"pillar-weight\"";
    String second = "\"issue\": \"use-of-force\"";
    String image = ", \"image\": { \"file\": \"%s\", \"says\": \"A bridge\" }";
    String depicted =
        LESSON
            .replaceFirst(first, first + image.formatted("gone.png"))
            .replaceFirst(second, second + image.formatted("there.png"));
    Pixels there = new Pixels(new byte[] {1}, 4, 3);
    Picture.Folder folder =
        (file, problems) -> {
          if (file.orElse("").equals("there.png")) {
            return Optional.of(there);
          }
          problems.cannot(file.place(), Message.of("problem.file-missing"));
          return Optional.empty();
        };
    Trial trial = trial(depicted, folder).orElseThrow();
    assertEquals(25, trial.rounds().size());
    assertEquals(Set.of(0), trial.scenario().pictures().rounds().keySet());
    assertEquals(there, trial.scenario().pictures().ofRound(0).orElseThrow().pixels());
  }

  private static Optional<Trial> trial(String text) {
    return trial(text, Picture.Folder.NONE);
  }

  private static Optional<Trial> trial(String text, Picture.Folder folder) {
    return Trial.of(JsonFile.parse("x.json", text).value().orElseThrow(), TheGame.record(), folder);
  }
}
