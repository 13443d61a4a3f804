package ontherecord.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input.Keys;
import java.util.List;
import java.util.function.BiConsumer;
import ontherecord.message.Language;
import ontherecord.screen.kit.TestWindow;
import ontherecord.screen.kit.theme.Look;
import ontherecord.screen.kit.theme.TextSize;
import ontherecord.screen.kit.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Every way to a lesson of one's own is a key press away, in the library and in the browser. */
@EnabledIf(
    value = "ontherecord.screen.kit.TestWindow#isPossible",
    disabledReason = "there is no display; keys were not pressed")
class OwnKeysTest {
  private final Heard heard = new Heard();

  @Test
  void aFileTheFolderAndTheGuideAreALetterAway() {
    on(
        "library",
        (screen, keys) -> {
          keys.type("ofg");
          assertEquals(List.of("find", "folder", "guide"), heard.take());
        });
  }

  @Test
  void aLessonIsBegunByDigits() {
    on(
        "library",
        (screen, keys) -> {
          keys.press(Keys.RIGHT).type("n").press(Keys.NUM_2);
          keys.type("n").digitOnAzerty(1);
          keys.type("n").press(Keys.DOWN, Keys.DOWN, Keys.ENTER);
          keys.type("n").press(Keys.NUM_4);
          keys.type("n").press(Keys.NUM_5);
          assertFalse(screen.isCovered());
          assertEquals(
              List.of("begin COPY veto", "begin FIVE_LINES", "begin XLSX", "begin CSV", "guide"),
              heard.take());
          keys.type("n").press(Keys.ESCAPE);
          assertFalse(screen.isCovered());
          assertEquals(List.of(), heard.take());
        });
  }

  @Test
  void aLessonOfOnesOwnIsCheckedAndAShippedOneOfferedAsACopy() {
    on(
        "library",
        (screen, keys) -> {
          keys.type("e");
          assertTrue(screen.isCovered());
          keys.press(Keys.ESCAPE).type("e").press(Keys.ENTER);
          assertEquals(List.of("begin COPY libya-2011"), heard.take());
          screen.focus().to("years");
          keys.type("e");
          screen.focus().to("mine.json");
          keys.type("e");
          assertEquals(List.of("problems years", "problems mine.json"), heard.take());
        });
  }

  @Test
  void aLessonIsExportedAndOfABrokenFileOneSeesWhatIsWrong() {
    on(
        "library",
        (screen, keys) -> {
          keys.type("x").press(Keys.NUM_1).type("x").press(Keys.NUM_2);
          screen.focus().to("mine.json");
          keys.type("x");
          assertEquals(
              List.of(
                  "export libya-2011 as GIFT", "export libya-2011 as CSV", "problems mine.json"),
              heard.take());
        });
  }

  @Test
  void onesOwnStandApartAndAppearWhereOneIs() {
    on(
        "library",
        (screen, keys) -> {
          screen.focus().to("level-4");
          keys.press(Keys.ENTER);
          screen.focus().to("years");
          assertEquals("years", keys.focused());
          ((LibraryScreen) screen).hold(Fixtures.oneScenario());
          screen.focus().to("libya-2011");
          assertFalse(keys.focused().equals("libya-2011"), "a filter outlives what appears");
          ((LibraryScreen) screen).goTo("libya-2011");
          assertEquals("libya-2011", keys.focused());
          ((LibraryScreen) screen).hold(Fixtures.library());
          assertEquals("libya-2011", keys.focused());
        });
  }

  @Test
  void aFolderIsLookedThroughByArrowsEnterAndBackspace() {
    on(
        "browser",
        (screen, keys) -> {
          assertEquals("/d/Class", keys.focused());
          keys.press(Keys.ENTER, Keys.DOWN, Keys.DOWN, Keys.ENTER, Keys.BACKSPACE, Keys.NUM_3);
          assertEquals(
              List.of("look /d/Class", "take /d/brücke.json", "up", "look /home/somebody"),
              heard.take());
          keys.press(Keys.ESCAPE);
          assertEquals(List.of("back"), heard.take());
        });
  }

  @Test
  void lettersSearchAndEscShowsAllAgain() {
    on(
        "browser",
        (screen, keys) -> {
          keys.type("élè").press(Keys.ENTER, Keys.ENTER);
          assertEquals(List.of("look /d/Élèves"), heard.take());
          keys.type("/").press(Keys.BACKSPACE, Keys.BACKSPACE, Keys.BACKSPACE);
          keys.type("lesson 39").press(Keys.DOWN);
          assertEquals("/d/39", keys.focused());
          screen.wear(new Look(Theme.INK, TextSize.LARGE, true));
          screen.speak(Screens.words(Language.FRENCH));
          assertEquals("/d/39", keys.focused());
          keys.press(Keys.ESCAPE);
          assertEquals(List.of(), heard.take());
          keys.press(Keys.ESCAPE);
          assertEquals(List.of("back"), heard.take());
        });
  }

  @Test
  void onTheWayUpOneComesOutWhereOneWentIn() {
    on(
        "browser-reading",
        (screen, keys) -> {
          BrowserScreen browser = (BrowserScreen) screen;
          browser.hold(BrowserPages.full());
          assertEquals("/d/Class", keys.focused());
          browser.hold(BrowserPages.at("/d/Élèves"));
          browser.hold(BrowserPages.full());
          assertEquals("/d/Élèves", keys.focused());
        });
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
