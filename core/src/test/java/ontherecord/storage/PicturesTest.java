package ontherecord.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ontherecord.TheGame;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.problem.Problem;
import ontherecord.scenario.Picture;
import ontherecord.scenario.Pixels;
import ontherecord.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures beside a lesson's file, in its folder and nowhere else. */
class PicturesTest {
  private static final Phrasebook ENGLISH = WordsFiles.read(Language.ENGLISH).value().orElseThrow();
  private static final Path BROWN =
      Path.of("src", "test", "resources", "bad-scenarios", "pictures", "brown.png");

  @TempDir private Path whole;
  private Path folder;

  @BeforeEach
  void fill() throws IOException {
    folder = Files.createDirectories(whole.resolve("lesson"));
    Files.copy(BROWN, whole.resolve("outside.png"));
    Files.copy(BROWN, Files.createDirectories(folder.resolve("pictures")).resolve("brown.png"));
    Files.createSymbolicLink(folder.resolve("leaves.png"), whole.resolve("outside.png"));
    Files.createSymbolicLink(folder.resolve("stays.png"), Path.of("pictures", "brown.png"));
    Files.createSymbolicLink(folder.resolve("out"), whole);
  }

  private ScenarioFile lesson(String picture) throws IOException {
    String text =
        """
        { "format": 1, "id": "brown", "title": "Brown", "dialogue": "2011", "minutes": 5,
          "level": "introductory",
          "rounds": [{ "kind": "choice", "fact": "2011-date", "prompt": "Yes?",
            "image": { "file": "%s", "says": "All is brown", "credit": "a pupil" },
            "options": [{ "text": "Yes", "right": true }, { "text": "Not" }] }] }
        """
            .formatted(picture);
    Path file = folder.resolve("brown.json");
    Files.write(file, text.getBytes(UTF_8));
    return ScenarioFiles.read(file, TheGame.record());
  }

  private static Picture picture(ScenarioFile lesson) {
    return lesson.checked().value().orElseThrow().pictures().ofRound(0).orElseThrow();
  }

  @Test
  void aPictureInTheFolderIsReadWhole() throws IOException {
    for (String name : List.of("pictures/brown.png", "stays.png")) {
      Pixels pixels = picture(lesson(name)).pixels();
      assertArrayEquals(Files.readAllBytes(BROWN), pixels.file(), name);
      assertEquals("40 x 20", pixels.toString());
    }
  }

  @Test
  void aLinkThatLeadsOutIsNotFollowed() throws IOException {
    for (String name : List.of("leaves.png", "out/outside.png")) {
      List<Problem> problems = lesson(name).checked().problems();
      assertEquals(
          List.of("scenario.picture.outside"),
          problems.stream().map(p -> p.what().key()).toList(),
          name);
    }
  }

  @Test
  void inASessionFromItsLogTheWordsStandForThePicture() throws IOException {
    ScenarioFile file = lesson("pictures/brown.png");
    Scenario later =
        ScenarioFiles.of(file.file(), file.text(), TheGame.record())
            .checked()
            .value()
            .orElseThrow();
    assertEquals(Pixels.NONE, later.pictures().ofRound(0).orElseThrow().pixels());
    assertFalse(ontherecord.view.Shelf.picture(later, 0).canBeSeen());
    assertEquals(
        "Picture: All is brown (a pupil)",
        ENGLISH.say(ontherecord.view.Shelf.picture(later, 0).told()));
    assertTrue(ontherecord.view.Shelf.picture(file.checked().value().orElseThrow(), 0).canBeSeen());
  }
}
