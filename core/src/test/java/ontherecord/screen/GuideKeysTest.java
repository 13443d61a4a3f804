package ontherecord.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Keys;
import java.util.List;
import java.util.function.BiConsumer;
import ontherecord.message.Language;
import ontherecord.screen.kit.TestWindow;
import ontherecord.screen.kit.theme.Look;
import ontherecord.screen.kit.theme.TextSize;
import ontherecord.screen.kit.theme.Theme;
import ontherecord.view.guide.GuideView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The guide, leafed through by keys. */
@EnabledIf(
    value = "ontherecord.screen.kit.TestWindow#isPossible",
    disabledReason = "there is no display; keys were not pressed")
class GuideKeysTest {
  private static final List<String> IDS =
      GuidePages.VIEW.pages().stream().map(GuideView.Page::id).toList();

  private final Heard heard = new Heard();

  @Test
  void arrowsTurnThePagesAndStopAtTheEnds() {
    reading(
        (screen, keys) -> {
          assertEquals(to(0), keys.focused());
          keys.press(Keys.RIGHT, Keys.RIGHT);
          assertEquals(to(2), keys.focused());
          keys.press(Keys.LEFT, Keys.LEFT, Keys.LEFT);
          assertEquals(to(0), keys.focused());
          keys.press(Keys.END, Keys.RIGHT);
          assertEquals(to(IDS.size() - 1), keys.focused());
          keys.press(Keys.HOME);
          assertEquals(to(0), keys.focused());
        });
  }

  @Test
  void digitsOpenTheirPages() {
    reading(
        (screen, keys) -> {
          keys.press(Keys.NUM_5);
          assertEquals(to(4), keys.focused());
          keys.press(Keys.NUMPAD_1);
          assertEquals(to(0), keys.focused());
        });
  }

  /** Page Down comes past every page, and none is skipped. */
  @Test
  void pageDownReadsOnToTheEnd() {
    reading(
        (screen, keys) -> {
          int turned = 0;
          for (int press = 0; press < 300 && turned < IDS.size() - 1; press++) {
            keys.press(Keys.PAGE_DOWN);
            if (keys.focused().equals(to(turned + 1))) {
              turned++;
            }
          }
          assertEquals(to(IDS.size() - 1), keys.focused());
          keys.press(Keys.NUM_2, Keys.PAGE_UP);
          assertEquals(to(0), keys.focused());
        });
  }

  @Test
  void theFirstExampleIsCopiedLetterByLetter() {
    reading(
        (screen, keys) -> {
          keys.type("c");
          String copied = Gdx.app.getClipboard().getContents();
          assertTrue(
              copied.startsWith("{ \"format\": 1, \"id\": \"my-first-lesson\",\n  \"title\""));
          assertEquals(5, copied.lines().count());
          assertEquals(to(0), keys.focused());
        });
  }

  @Test
  void enterCopiesTheExampleThatIsRinged() {
    reading(
        (screen, keys) -> {
          keys.press(Keys.NUM_5);
          while (!keys.focused().startsWith("code-")) {
            keys.press(Keys.TAB);
          }
          String first = keys.focused();
          keys.press(Keys.TAB);
          assertTrue(keys.focused().startsWith("code-") && !keys.focused().equals(first));
          keys.press(Keys.ENTER);
          assertTrue(Gdx.app.getClipboard().getContents().contains("council-regional-partners"));
          keys.type("c");
          assertTrue(Gdx.app.getClipboard().getContents().contains("council-regional-partners"));
        });
  }

  @Test
  void thePageOutlivesAnotherLanguageAndAnotherLook() {
    reading(
        (screen, keys) -> {
          keys.press(Keys.NUM_7);
          screen.speak(Screens.words(Language.FRENCH));
          screen.wear(new Look(Theme.INK, TextSize.LARGE, true));
          assertEquals(to(6), keys.focused());
          keys.press(Keys.RIGHT);
          assertEquals(to(7), keys.focused());
        });
  }

  @Test
  void escapeLeadsBack() {
    reading(
        (screen, keys) -> {
          keys.press(Keys.ESCAPE);
          assertEquals(List.of("back"), heard.take());
        });
  }

  private static String to(int page) {
    return "to-" + IDS.get(page);
  }

  private void reading(BiConsumer<GameScreen, Typist> what) {
    TestWindow.with(
        1280,
        720,
        Look.plain(),
        kit -> {
          GameScreen screen =
              Screens.ALL.get("guide").of(kit, Screens.words(Language.ENGLISH), heard);
          what.accept(screen, new Typist(screen));
          screen.dispose();
        });
  }
}
