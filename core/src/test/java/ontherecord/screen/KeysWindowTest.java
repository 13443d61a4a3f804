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
import ontherecord.screen.kit.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What keys do on the screens around a session, pressed through the window's own input. */
@EnabledIf(
    value = "ontherecord.screen.kit.TestWindow#isPossible",
    disabledReason = "there is no display; keys were not pressed")
class KeysWindowTest {
  private final Heard heard = new Heard();

  @Test
  void theTitleOpensByDigitsByArrowsAndByLetters() {
    on(
        "title",
        (screen, keys) -> {
          keys.press(Keys.NUM_1, Keys.NUM_2, Keys.NUM_3, Keys.NUM_4).type("cl,a");
          assertEquals(
              List.of(
                  "play",
                  "group",
                  "record",
                  "about",
                  "go on log-1",
                  "language fr",
                  "settings",
                  "record"),
              heard.take());
          keys.press(Keys.DOWN, Keys.ENTER);
          assertEquals(List.of("group"), heard.take());
        });
  }

  @Test
  void aDigitIsItsKeyWhateverItTypes() {
    on(
        "title",
        (screen, keys) -> {
          keys.digitOnAzerty(1).digitOnAzerty(4);
          assertEquals(List.of("play", "about"), heard.take());
        });
  }

  @Test
  void theThemeIsReachedWithoutTheClocksKey() {
    on(
        "title",
        (screen, keys) -> {
          keys.type("t");
          assertEquals(List.of(), heard.take());
          keys.press(Keys.UP, Keys.RIGHT, Keys.RIGHT);
          assertEquals("theme", keys.focused());
          keys.press(Keys.ENTER);
          assertEquals(List.of("theme INK"), heard.take());
        });
  }

  @Test
  void leavingIsAskedOnceMore() {
    on(
        "title",
        (screen, keys) -> {
          keys.press(Keys.ESCAPE);
          assertTrue(screen.isCovered());
          assertEquals(List.of(), heard.take());
          keys.press(Keys.ESCAPE);
          assertFalse(screen.isCovered());
          keys.press(Keys.ESCAPE, Keys.ENTER);
          assertEquals(List.of("leave"), heard.take());
        });
  }

  @Test
  void withoutASavedSessionThereIsNothingToContinue() {
    on(
        "title-first",
        (screen, keys) -> {
          keys.type("c");
          assertEquals(List.of(), heard.take());
        });
  }

  @Test
  void theLibraryContinuesStartsAgainAndShowsWhatIsWrong() {
    on(
        "library",
        (screen, keys) -> {
          assertEquals("libya-2011", keys.focused());
          keys.press(Keys.ENTER).type("r").press(Keys.RIGHT).type("r");
          assertEquals(List.of("open libya-2011", "again libya-2011"), heard.take());
          keys.press(Keys.DOWN, Keys.ENTER);
          assertEquals(List.of("problems mine.json"), heard.take());
        });
  }

  @Test
  void aLessonIsLookedThroughFromItsCardAndFromThePicker() {
    on(
        "library",
        (screen, keys) -> {
          keys.type("p").press(Keys.RIGHT).type("P");
          assertEquals(List.of("preview libya-2011", "preview veto"), heard.take());
        });
    on(
        "delegations",
        (screen, keys) -> {
          keys.type("p");
          assertEquals(List.of("preview"), heard.take());
        });
  }

  @Test
  void theTimeIsChosenByArrowsAndOutlivesAnotherLook() {
    on(
        "delegations",
        (screen, keys) -> {
          screen.focus().to("time");
          keys.press(Keys.RIGHT, Keys.RIGHT);
          screen.rebuild();
          keys.press(Keys.LEFT);
          screen.focus().to("BRA");
          keys.press(Keys.ENTER);
          assertEquals(List.of("speak for BRA in 20 minutes"), heard.take());
        });
  }

  @Test
  void whileOneSearchesLettersGoToTheFieldOnly() {
    on(
        "library",
        (screen, keys) -> {
          keys.type("/veto r").press(Keys.ENTER);
          assertEquals(List.of(), heard.take());
          keys.type("/").press(Keys.BACKSPACE, Keys.BACKSPACE, Keys.ENTER, Keys.ENTER);
          assertEquals(List.of("open veto"), heard.take());
        });
  }

  @Test
  void escFirstShowsAgainWhatASearchHides() {
    on(
        "library",
        (screen, keys) -> {
          keys.type("/nothing like it").press(Keys.ESCAPE, Keys.ESCAPE);
          assertEquals(List.of(), heard.take());
          keys.press(Keys.ESCAPE);
          assertEquals(List.of("back"), heard.take());
        });
  }

  @Test
  void aDelegationIsSpokenForUnderTheNameTyped() {
    on(
        "delegations",
        (screen, keys) -> {
          keys.press(Keys.RIGHT);
          screen.focus().to("name");
          keys.press(Keys.ENTER).type("Ana G. ").press(Keys.ENTER);
          screen.focus().to("GTM");
          keys.press(Keys.ENTER);
          assertEquals(List.of("speak for GTM as Ana G."), heard.take());
        });
  }

  @Test
  void whatWasTypedOutlivesAnotherLanguageAndAnotherLook() {
    on(
        "delegations",
        (screen, keys) -> {
          keys.type("/me");
          screen.speak(Screens.words(Language.FRENCH));
          screen.wear(Look.plain().in(Theme.INK));
          keys.type("x").press(Keys.ENTER, Keys.ENTER);
          assertEquals(List.of("speak for MEX"), heard.take());
        });
  }

  @Test
  void everyDelegationIsReachedByKeyboard() {
    on(
        "delegations-all",
        (screen, keys) -> {
          keys.type("g");
          long reached =
              screen.focus().all().stream().filter(p -> isDelegation(p.getName())).count();
          assertEquals(16, reached);
          keys.type("r").press(Keys.ENTER);
          assertEquals(1, heard.take().size());
        });
  }

  private static boolean isDelegation(String name) {
    return Fixtures.delegations(16).tiles().stream().anyMatch(t -> t.emblem().id().equals(name));
  }

  @Test
  void theDossierIsReadByArrowsAndLeftByEnter() {
    on(
        "dossier",
        (screen, keys) -> {
          keys.press(Keys.DOWN, Keys.DOWN, Keys.UP);
          assertEquals("seat", keys.focused());
          keys.type("s");
          assertTrue(screen.isCovered());
          keys.press(Keys.ESCAPE, Keys.ENTER, Keys.ESCAPE);
          assertEquals(List.of("take seat", "back"), heard.take());
        });
  }

  @Test
  void aSettingChangesAtOnce() {
    on(
        "settings",
        (screen, keys) -> {
          keys.press(Keys.RIGHT);
          assertTrue(heard.take().get(0).contains("theme=INK"));
          keys.press(Keys.DOWN, Keys.DOWN, Keys.SPACE);
          assertTrue(heard.take().get(0).contains("language=FRENCH"));
        });
  }

  @Test
  void thereIsAlwaysAWayOnFromAProblem() {
    on(
        "problems",
        (screen, keys) -> {
          keys.press(Keys.ENTER, Keys.RIGHT, Keys.ENTER, Keys.ESCAPE);
          assertEquals(List.of("took TRY_AGAIN", "took BACK", "took BACK"), heard.take());
        });
  }

  @Test
  void theKeysAreToldOnEveryScreen() {
    for (String name : Screens.ALL.keySet()) {
      on(
          name,
          (screen, keys) -> {
            keys.press(Keys.F1);
            assertTrue(screen.isCovered(), name);
            keys.press(Keys.ESCAPE);
            if (screen.focus().current().filter(p -> p.takesAll()).isPresent()) {
              keys.press(Keys.ESCAPE);
            }
            keys.type("?");
            assertTrue(screen.isCovered(), name);
            keys.type("?");
            assertFalse(screen.isCovered(), name);
          });
    }
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
