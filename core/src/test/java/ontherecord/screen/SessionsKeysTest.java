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
import ontherecord.view.kept.SessionsView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Kept sessions are gone on with, looked back on, saved, forgotten and deleted by keys alone. */
@EnabledIf(
    value = "ontherecord.screen.kit.TestWindow#isPossible",
    disabledReason = "there is no display; keys were not pressed")
class SessionsKeysTest {
  private final Heard heard = new Heard();

  @Test
  void enterGoesOnWithWhatWasLeftAndLooksBackOnWhatIsOver() {
    on(
        "sessions",
        (screen, keys) -> {
          keys.press(Keys.ENTER, Keys.DOWN, Keys.ENTER, Keys.DOWN, Keys.ENTER, Keys.DOWN);
          keys.press(Keys.ENTER);
          assertEquals(List.of("go on log-1", "go on log-2", "review log-3"), heard.take());
        });
  }

  @Test
  void whatHasNothingToShowIsNeitherLookedBackOnNorSaved() {
    on(
        "sessions",
        (screen, keys) -> {
          keys.type("vx").press(Keys.DOWN).type("vx").press(Keys.DOWN).type("vx");
          assertEquals(
              List.of("review log-1", "save log-1", "review log-3", "save log-3"), heard.take());
        });
  }

  @Test
  void severalAreMarkedAndSavedInOne() {
    on(
        "sessions",
        (screen, keys) -> {
          keys.press(Keys.SPACE, Keys.DOWN, Keys.DOWN, Keys.SPACE).type("x");
          assertEquals(List.of("save log-1 log-3"), heard.take());
          screen.wear(new Look(Theme.INK, TextSize.LARGE, true));
          screen.speak(Screens.words(Language.FRENCH));
          keys.type("x").press(Keys.SPACE).type("x");
          assertEquals(List.of("save log-1 log-3", "save log-1"), heard.take());
          keys.press(Keys.ESCAPE);
          assertEquals(List.of(), heard.take(), "what is marked goes first");
          keys.press(Keys.ESCAPE);
          assertEquals(List.of("back"), heard.take());
        });
  }

  @Test
  void deletingAsksAndTheFirstEnterKeeps() {
    on(
        "sessions",
        (screen, keys) -> {
          keys.press(Keys.FORWARD_DEL);
          assertTrue(screen.isCovered());
          keys.press(Keys.ENTER);
          assertFalse(screen.isCovered());
          assertEquals(List.of(), heard.take());
          keys.press(Keys.FORWARD_DEL, Keys.LEFT, Keys.ENTER);
          assertFalse(screen.isCovered());
          assertEquals(List.of("delete log-1"), heard.take());
        });
  }

  @Test
  void namesAreForgottenInOneInSeveralOrInAll() {
    on(
        "sessions",
        (screen, keys) -> {
          keys.type("f").press(Keys.NUM_1).type("f").press(Keys.ESCAPE);
          keys.press(Keys.SPACE, Keys.DOWN, Keys.SPACE).type("f").press(Keys.NUM_1);
          keys.type("f").press(Keys.NUM_2);
          assertEquals(List.of("forget log-1", "forget log-1 log-2", "forget all"), heard.take());
        });
  }

  @Test
  void whatIsDeletedLeavesOneAtItsNeighbour() {
    on(
        "sessions",
        (screen, keys) -> {
          keys.press(Keys.DOWN, Keys.SPACE);
          SessionsScreen sessions = (SessionsScreen) screen;
          SessionsView all = SessionsPages.some();
          sessions.hold(
              new SessionsView(List.of(all.rows().get(0), all.rows().get(2)), all.reports()));
          assertEquals("log-3", keys.focused());
          keys.type("x");
          assertEquals(List.of("save log-3"), heard.take(), "nothing is marked any more");
          sessions.hold(SessionsPages.none());
          keys.type("xvf").press(Keys.FORWARD_DEL, Keys.ESCAPE);
          assertEquals(List.of("back"), heard.take());
        });
  }

  @Test
  void theTitleLeadsThereWhereThereAreAny() {
    on("title", (screen, keys) -> keys.type("s"));
    on("title-first", (screen, keys) -> keys.type("s"));
    assertEquals(List.of("sessions"), heard.take());
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
