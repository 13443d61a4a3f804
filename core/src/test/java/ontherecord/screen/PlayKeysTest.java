package ontherecord.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Keys;
import java.util.List;
import java.util.function.BiConsumer;
import ontherecord.message.Language;
import ontherecord.message.Verbatim;
import ontherecord.screen.kit.TestWindow;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.frame.Frame;
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
                      + " reason=]"),
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
                      + " reason=Aided?]"),
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
          // Seven between eight delegations, and the two behind the answer.
          assertEquals(7 + 2, commas, heard.asked.toString());
        });
  }

  @Test
  void aRevealIsLeftReadAndWalked() {
    playing(
        "reveal-recorded",
        (screen, heard) -> {
          assertEquals("chamber", named(screen));
          press(screen, Keys.RIGHT, Keys.RIGHT, Keys.DOWN, Keys.UP);
          type(screen, "s");
          assertTrue(screen.isCovered());
          press(screen, Keys.RIGHT, Keys.SPACE);
          assertEquals(List.of(), heard.asked);
          press(screen, Keys.ESCAPE);
          assertFalse(screen.isCovered());
          press(screen, Keys.BACKSPACE, Keys.PAGE_UP, Keys.ESCAPE, Keys.SPACE, Keys.ENTER);
          press(screen, Keys.PAGE_DOWN);
          type(screen, "d");
          assertEquals(
              List.of("back", "back", "pause", "onward", "onward", "onward", "dossier"),
              heard.asked);
        });
  }

  @Test
  void theRoomIsTurnedIntoAMapAndBack() {
    playing(
        "reveal-recorded",
        (screen, heard) -> {
          type(screen, "m");
          assertEquals("chamber", named(screen));
          press(screen, Keys.RIGHT, Keys.RIGHT, Keys.LEFT);
          type(screen, "m");
          press(screen, Keys.RIGHT);
          assertEquals(List.of("shows MAP", "shows CHAMBER"), heard.asked);
        });
  }

  @Test
  void aCitationIsCopied() {
    playing(
        "reveal-recorded",
        (screen, heard) -> {
          type(screen, "s");
          type(screen, "c");
          String copied = Gdx.app.getClipboard().getContents();
          assertTrue(copied.contains("The Netherlands and the UK argued in support"), copied);
        });
  }

  @Test
  void aPassageIsReportedAndLeadsToTheArchive() {
    playing(
        "reveal-recorded",
        (screen, heard) -> {
          type(screen, "s");
          type(screen, "w");
          assertTrue(screen.isCovered());
          type(screen, "a");
          assertFalse(screen.isCovered());
          assertEquals(
              List.of(
                  "wrong 2011-libya-backed-netherlands-uk",
                  "archive 2011-libya-backed-netherlands-uk"),
              heard.asked);
        });
  }

  @Test
  void whereNobodyListensAPassageIsOnlyReadAndCopied() {
    playing(
        "debrief-sure",
        (screen, heard) -> {
          screen.focus().to("round-3");
          type(screen, "s");
          type(screen, "w");
          type(screen, "a");
          assertTrue(screen.isCovered());
          assertEquals(List.of(), heard.asked);
        });
  }

  @Test
  void aDebriefLeadsToRoundsSourcesAndAnotherGame() {
    playing(
        "debrief-sure",
        (screen, heard) -> {
          assertEquals("again", named(screen));
          screen.focus().to("round-3");
          press(screen, Keys.RIGHT, Keys.ENTER);
          type(screen, "s");
          assertTrue(screen.isCovered());
          press(screen, Keys.ESCAPE);
          type(screen, "xp");
          press(screen, Keys.ESCAPE);
          assertEquals(List.of("open round 3", "export", "play again", "leave"), heard.asked);
          ((DebriefScreen) screen).exported(new Verbatim("/tmp/result.html"));
        });
  }

  private static void playing(String name, BiConsumer<GameScreen, PlayHeard> what) {
    TestWindow.with(
        1280,
        720,
        new Look(Theme.PAPER, TextSize.NORMAL, true),
        kit -> {
          PlayHeard heard = new PlayHeard();
          GameScreen screen =
              PlayScreens.ALL.get(name).open(kit, Screens.words(Language.ENGLISH), heard);
          screen.show();
          what.accept(screen, heard);
          screen.dispose();
        });
  }

  private static String named(Frame screen) {
    return screen.focus().current().map(Pressable::getName).orElse("");
  }

  private static void press(Frame screen, int... keys) {
    for (int key : keys) {
      screen.input().keyDown(key);
      screen.input().keyUp(key);
      screen.render(0.016f);
    }
  }

  private static void type(Frame screen, String letters) {
    letters.chars().forEach(letter -> screen.input().keyTyped((char) letter));
  }
}
