package ontherecord.screen;

import static ontherecord.screen.PlayKeys.named;
import static ontherecord.screen.PlayKeys.playing;
import static ontherecord.screen.PlayKeys.press;
import static ontherecord.screen.PlayKeys.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Keys;
import java.util.List;
import ontherecord.message.Language;
import ontherecord.screen.kit.TestWindow;
import ontherecord.screen.kit.theme.Look;
import ontherecord.screen.kit.theme.TextSize;
import ontherecord.screen.kit.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The screens of play, played by keys. */
@EnabledIf(
    value = "ontherecord.screen.kit.TestWindow#isPossible",
    disabledReason = "NO DISPLAY: the keys of the screens of play are not checked")
class PlayKeysTest {
  /** All key codes there are of ordinary keyboards. */
  private static final int KEYS = 164;

  @Test
  void noSingleKeyHandsAnAnswerIn() {
    TestWindow.with(
        1024,
        768,
        new Look(Theme.PAPER, TextSize.NORMAL, true),
        kit -> {
          PlayHeard heard = new PlayHeard();
          for (String round : PlayScreens.ROUNDS) {
            for (int key = 0; key < KEYS; key++) {
              GameScreen fresh =
                  PlayScreens.ALL.get(round).open(kit, Screens.words(Language.ENGLISH), heard);
              fresh.show();
              fresh.input().keyDown(key);
              fresh.input().keyUp(key);
              fresh.dispose();
            }
          }
          assertEquals(
              List.of(), heard.asked.stream().filter(a -> a.startsWith("hand in")).toList());
        });
  }

  @Test
  void aDigitChoosesAndEnterSaysIt() {
    playing(
        "round-position",
        (screen, heard) -> {
          press(screen, Keys.NUM_2);
          assertEquals(List.of(), heard.asked);
          press(screen, Keys.ENTER);
          assertEquals(
              List.of(
                  "hand in HandedIn[answer=PositionTaken[position=case-by-case], sure=UNSAID,"
                      + " reason=, seconds=-1]"),
              heard.asked);
        });
  }

  @Test
  void arrowsMoveAndEnterChoosesBeforeItSays() {
    playing(
        "round-position",
        (screen, heard) -> {
          press(screen, Keys.RIGHT, Keys.RIGHT, Keys.ENTER);
          assertEquals(List.of(), heard.asked);
          press(screen, Keys.ENTER);
          assertTrue(heard.asked.get(0).contains("position=concern"), heard.asked.toString());
        });
  }

  @Test
  void howSureAndWhyComeAlong() {
    playing(
        "round-position",
        (screen, heard) -> {
          press(screen, Keys.NUM_1);
          type(screen, "cc");
          while (!named(screen).equals("reason")) {
            press(screen, Keys.TAB);
          }
          type(screen, "Aided?");
          press(screen, Keys.ESCAPE);
          assertEquals(List.of(), heard.asked);
          type(screen, "d");
          press(screen, Keys.ENTER);
          assertEquals(
              List.of(
                  "dossier",
                  "hand in HandedIn[answer=PositionTaken[position=settle-criteria], sure=FAIRLY,"
                      + " reason=Aided?, seconds=-1]"),
              heard.asked);
        });
  }

  @Test
  void whatWasMadeOutlivesAnotherSizeLookAndLanguage() {
    playing(
        "round-position",
        (screen, heard) -> {
          press(screen, Keys.NUM_3);
          type(screen, "c");
          screen.resize(Gdx.graphics.getWidth(), Gdx.graphics.getHeight());
          screen.wear(new Look(Theme.INK, TextSize.LARGE, true));
          screen.speak(Screens.words(Language.FRENCH));
          press(screen, Keys.ENTER);
          assertTrue(heard.asked.get(0).contains("concern"), heard.asked.toString());
          assertTrue(heard.asked.get(0).contains("GUESS"), heard.asked.toString());
        });
  }

  @Test
  void severalOptionsAreTickedAndHandedInFromTheButton() {
    playing(
        "round-several",
        (screen, heard) -> {
          press(screen, Keys.NUM_1, Keys.NUM_4, Keys.NUM_5, Keys.NUM_4, Keys.ENTER);
          assertEquals(List.of(), heard.asked);
          assertEquals("say", named(screen));
          press(screen, Keys.ENTER);
          assertTrue(heard.asked.get(0).contains("options=[0, 4]"), heard.asked.toString());
        });
  }

  @Test
  void aNumberIsTyped() {
    playing(
        "round-estimate",
        (screen, heard) -> {
          press(screen, Keys.NUM_4, Keys.NUM_2, Keys.RIGHT, Keys.ENTER);
          assertTrue(heard.asked.get(0).contains("number=43"), heard.asked.toString());
        });
  }

  @Test
  void aNumberThatNobodySetIsNoAnswer() {
    playing(
        "round-estimate",
        (screen, heard) -> {
          press(screen, Keys.ENTER);
          assertEquals(List.of(), heard.asked);
          press(screen, Keys.ENTER);
          assertEquals(1, heard.asked.size());
        });
  }

  @Test
  void aNameIsFoundByItsLetters() {
    playing(
        "round-rollcall",
        (screen, heard) -> {
          type(screen, "/");
          type(screen, "mex");
          press(screen, Keys.ENTER);
          assertEquals("tile-MEX", named(screen));
          press(screen, Keys.SPACE, Keys.ENTER, Keys.ENTER);
          assertTrue(heard.asked.get(0).contains("delegations=[MEX]"), heard.asked.toString());
        });
  }

  @Test
  void noMoreArePickedThanMayBe() {
    playing(
        "round-rollcall",
        (screen, heard) -> {
          for (int i = 0; i < 12; i++) {
            press(screen, Keys.SPACE);
            press(screen, i % 4 == 3 ? Keys.DOWN : i / 4 % 2 == 0 ? Keys.RIGHT : Keys.LEFT);
          }
          screen.focus().to("say");
          press(screen, Keys.ENTER);
          long commas = heard.asked.get(0).chars().filter(letter -> letter == ',').count();
          // Seven between eight delegations, and the three behind the answer.
          assertEquals(7 + 3, commas, heard.asked.toString());
        });
  }
}
