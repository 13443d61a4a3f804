package ontherecord.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import java.util.List;
import java.util.function.BiConsumer;
import ontherecord.message.Language;
import ontherecord.screen.kit.TestWindow;
import ontherecord.screen.kit.focus.Pressable;
import ontherecord.screen.kit.text.Words;
import ontherecord.screen.kit.theme.Look;
import ontherecord.screen.kit.theme.TextSize;
import ontherecord.screen.kit.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The introduction, read and skipped by keys and by mouse. */
@EnabledIf(
    value = "ontherecord.screen.kit.TestWindow#isPossible",
    disabledReason = "there is no display; keys were not pressed")
class IntroductionKeysTest {
  private static final int PAGES = IntroductionPages.VIEW.pages().size();

  private final Heard heard = new Heard();

  @Test
  void spaceEnterAndPageDownTurnThePagesToTheEnd() {
    for (int key : new int[] {Keys.SPACE, Keys.ENTER, Keys.PAGE_DOWN}) {
      reading(
          (screen, keys) -> {
            for (int page = 1; page < PAGES; page++) {
              assertTrue(isAt(screen, page));
              keys.press(key);
            }
            assertTrue(isAt(screen, PAGES));
            assertEquals(List.of(), heard.take());
            keys.press(key);
            assertEquals(List.of("read"), heard.take());
          });
    }
  }

  @Test
  void backspaceAndPageUpTurnThemBackToTheFirst() {
    reading(
        (screen, keys) -> {
          keys.press(Keys.SPACE, Keys.SPACE, Keys.BACKSPACE);
          assertTrue(isAt(screen, 2));
          keys.press(Keys.PAGE_UP, Keys.PAGE_UP, Keys.BACKSPACE);
          assertTrue(isAt(screen, 1));
          assertEquals(List.of(), heard.take());
        });
  }

  @Test
  void onePressSkipsItFromAnyPage() {
    for (int page = 0; page < PAGES; page++) {
      int at = page;
      reading(
          (screen, keys) -> {
            for (int i = 0; i < at; i++) {
              keys.press(Keys.SPACE);
            }
            keys.press(Keys.ESCAPE);
            assertEquals(List.of("skip"), heard.take());
          });
    }
  }

  @Test
  void enterOnTheRingedBackGoesBack() {
    reading(
        (screen, keys) -> {
          keys.press(Keys.SPACE, Keys.LEFT);
          assertEquals("before", keys.focused());
          keys.press(Keys.ENTER);
          assertTrue(isAt(screen, 1));
          assertEquals("onward", keys.focused());
        });
  }

  @Test
  void thePassagesOfThePageAreShownWhereItCitesAny() {
    reading(
        (screen, keys) -> {
          keys.type("s");
          assertTrue(screen.isCovered());
          assertTrue(shows(screen, "implementing the 2005 commitment to prevent"));
          keys.press(Keys.ESCAPE);
          assertFalse(screen.isCovered());
          for (int page = 1; page < PAGES; page++) {
            keys.press(Keys.SPACE);
          }
          keys.type("s");
          assertFalse(screen.isCovered());
          assertEquals(List.of(), heard.take());
        });
  }

  @Test
  void thePageOutlivesAnotherLanguageAndAnotherLook() {
    reading(
        (screen, keys) -> {
          keys.press(Keys.SPACE, Keys.SPACE).type("l");
          assertEquals(List.of("language fr"), heard.take());
          screen.speak(Screens.words(Language.SPANISH));
          screen.wear(new Look(Theme.INK, TextSize.LARGE, true));
          assertTrue(shows(screen, "Tres pilares"));
          assertEquals("onward", keys.focused());
        });
  }

  @Test
  void theMouseTurnsItAndSkipsIt() {
    reading(
        (screen, keys) -> {
          click(screen, named(screen, "onward"));
          assertTrue(isAt(screen, 2));
          click(screen, named(screen, "before"));
          assertTrue(isAt(screen, 1));
          click(screen, named(screen, "language"));
          assertEquals(List.of("language fr"), heard.take());
        });
  }

  private static Pressable named(GameScreen screen, String name) {
    return screen.focus().all().stream()
        .filter(p -> name.equals(p.getName()))
        .findFirst()
        .orElseThrow();
  }

  private static void click(GameScreen screen, Actor what) {
    Vector2 at =
        what.localToStageCoordinates(new Vector2(what.getWidth() / 2, what.getHeight() / 2));
    int x = Math.round(at.x);
    int y = Math.round(Gdx.graphics.getHeight() - at.y);
    screen.input().touchDown(x, y, 0, 0);
    screen.input().touchUp(x, y, 0, 0);
    screen.stage().act(0.02f);
  }

  private static boolean isAt(GameScreen screen, int page) {
    return shows(screen, "Page " + page + " of " + PAGES);
  }

  private static boolean shows(GameScreen screen, String words) {
    return holds(screen.stage().getRoot(), words);
  }

  private static boolean holds(Actor actor, String words) {
    if (actor instanceof Words told && told.text().contains(words)) {
      return true;
    }
    if (actor instanceof Group group) {
      for (Actor child : group.getChildren()) {
        if (holds(child, words)) {
          return true;
        }
      }
    }
    return false;
  }

  private void reading(BiConsumer<GameScreen, Typist> what) {
    TestWindow.with(
        1280,
        720,
        Look.plain(),
        kit -> {
          GameScreen screen =
              Screens.ALL.get("introduction-1").of(kit, Screens.words(Language.ENGLISH), heard);
          what.accept(screen, new Typist(screen));
          screen.dispose();
        });
  }
}
