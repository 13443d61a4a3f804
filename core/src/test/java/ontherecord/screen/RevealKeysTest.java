package ontherecord.screen;

import static ontherecord.screen.PlayKeys.named;
import static ontherecord.screen.PlayKeys.playing;
import static ontherecord.screen.PlayKeys.press;
import static ontherecord.screen.PlayKeys.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Keys;
import java.util.List;
import ontherecord.message.Verbatim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What comes after an answer, by keys: the reveal, its sources, the debrief. */
@EnabledIf(
    value = "ontherecord.screen.kit.TestWindow#isPossible",
    disabledReason = "NO DISPLAY: the keys of the screens of play are not checked")
class RevealKeysTest {
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
}
