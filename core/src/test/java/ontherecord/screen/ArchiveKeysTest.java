package ontherecord.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.math.Vector2;
import java.util.List;
import java.util.function.BiConsumer;
import ontherecord.message.Language;
import ontherecord.screen.kit.TestWindow;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.theme.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Finding one's way through the archive, by keys and by mouse. */
@EnabledIf(
    value = "ontherecord.screen.kit.TestWindow#isPossible",
    disabledReason = "there is no display; keys were not pressed")
class ArchiveKeysTest {
  private final Heard heard = new Heard();

  @Test
  void fromACellOneComesToItsPassageAndFromTheHeadsToTheirPages() {
    on(
        "archive-matrix",
        (screen, keys) -> {
          keys.press(Keys.ENTER);
          assertTrue(screen.isCovered());
          keys.press(Keys.ESCAPE);
          assertFalse(screen.isCovered());
          for (int i = 0; i < 12; i++) {
            keys.press(Keys.LEFT);
          }
          keys.press(Keys.ENTER);
          assertEquals("open OfSpeaker", heard.take().get(0).substring(0, 14));
          keys.press(Keys.RIGHT, Keys.HOME, Keys.UP, Keys.ENTER);
          assertEquals("open OnIssue", heard.take().get(0).substring(0, 12));
        });
  }

  @Test
  void theMouseLooksAtACellBeforeItsSecondClickOpensIt() {
    on(
        "archive-matrix",
        (screen, keys) -> {
          Rectangle cell = new Rectangle();
          Pressable grid = screen.focus().current().orElseThrow();
          grid.ringAround(cell);
          keys.press(Keys.DOWN, Keys.DOWN);
          click(screen, grid, cell);
          assertFalse(screen.isCovered());
          click(screen, grid, cell);
          assertTrue(screen.isCovered());
        });
  }

  @Test
  void theMouseBringsEveryColumnIntoSight() {
    on(
        "archive-matrix",
        (screen, keys) -> {
          Pressable grid = screen.focus().current().orElseThrow();
          keys.press(Keys.HOME, Keys.UP, Keys.ENTER);
          List<String> first = heard.take();
          Rectangle before = new Rectangle();
          Rectangle after = new Rectangle();
          grid.ringAround(before);
          after.set(before);
          // Upwards from under the grid, the track is what the mouse comes to first.
          for (float y = 0; after.x == before.x; y += 2) {
            click(screen, grid, new Rectangle(grid.getWidth() * 0.9f, y, 2, 2));
            grid.ringAround(after);
          }
          keys.press(Keys.HOME, Keys.UP, Keys.ENTER);
          assertFalse(screen.isCovered());
          assertNotEquals(first, heard.take());
        });
  }

  @Test
  void escapeFirstShowsAgainWhatAFilterHides() {
    on(
        "archive-matrix",
        (screen, keys) -> {
          screen.focus().to("who-groups");
          keys.press(Keys.ENTER, Keys.ESCAPE);
          assertEquals(List.of(), heard.take());
          keys.press(Keys.ESCAPE);
          assertEquals(List.of("back"), heard.take());
        });
  }

  @Test
  void everyPageLeadsToThePartsToTheSearchAndToATable() {
    for (String page : List.of("archive-matrix", "archive-speaker", "archive-dialogue-2016")) {
      on(
          page,
          (screen, keys) -> {
            keys.press(Keys.NUM_2, Keys.NUM_4).type("/x");
            assertEquals(
                List.of("open ISSUES", "open DISCREPANCIES", "search"), heard.take().subList(0, 3));
          });
    }
  }

  @Test
  void whoCriticisedTheActionInLibyaStandsOnOnePage() {
    on(
        "archive-libya",
        (screen, keys) -> {
          screen.focus().to("speaker-GTM");
          assertEquals("speaker-GTM", keys.focused());
          keys.press(Keys.ENTER);
          assertEquals(List.of("open OfSpeaker[id=GTM]"), heard.take());
          keys.type("m");
          screen.focus().to("room");
          keys.press(Keys.ENTER);
          assertTrue(screen.isCovered());
        });
  }

  @Test
  void anotherYearIsShownAndTheFocusStaysOnIt() {
    on(
        "archive-veto",
        (screen, keys) -> {
          assertEquals("year-2016", keys.focused());
          screen.focus().to("year-2011");
          keys.press(Keys.ENTER);
          assertEquals("year-2011", keys.focused());
          keys.type("x");
          assertEquals(List.of("export veto-restraint-2011"), heard.take());
        });
  }

  @Test
  void theSearchTakesEveryLetterAndEnterOpensTheFirstThatIsFound() {
    on(
        "archive-search",
        (screen, keys) -> {
          keys.type("mexic");
          assertEquals("search", keys.focused());
          keys.press(Keys.ENTER);
          assertEquals(List.of("open OfSpeaker[id=MEX]"), heard.take());
          keys.type("/o").press(Keys.DOWN);
          assertEquals("speaker-MEX", keys.focused());
          keys.press(Keys.ESCAPE);
          assertEquals(List.of("back"), heard.take());
        });
  }

  @Test
  void focusAndPlaceAreKeptWhenAPageIsShownAgain() {
    on(
        "archive-discrepancies",
        (screen, keys) -> {
          for (int i = 0; i < 9; i++) {
            keys.press(Keys.DOWN);
          }
          String before = keys.focused();
          float height = top(screen);
          screen.show();
          assertEquals(before, keys.focused());
          assertEquals(height, top(screen), 1);
        });
  }

  private static float top(GameScreen screen) {
    return screen.focus().current().orElseThrow().localToStageCoordinates(new Vector2()).y;
  }

  private static void click(GameScreen screen, Pressable where, Rectangle cell) {
    Vector2 at =
        where.localToStageCoordinates(
            new Vector2(cell.x + cell.width / 2, cell.y + cell.height / 2));
    screen.stage().stageToScreenCoordinates(at);
    screen.input().touchDown(Math.round(at.x), Math.round(at.y), 0, 0);
    screen.input().touchUp(Math.round(at.x), Math.round(at.y), 0, 0);
    screen.stage().act(0.02f);
  }

  private void on(String name, BiConsumer<GameScreen, Typist> what) {
    TestWindow.with(
        1280,
        720,
        Look.plain(),
        kit -> {
          GameScreen screen = Screens.ALL.get(name).of(kit, Screens.words(Language.ENGLISH), heard);
          what.accept(screen, new Typist(screen));
          screen.dispose();
        });
  }
}
