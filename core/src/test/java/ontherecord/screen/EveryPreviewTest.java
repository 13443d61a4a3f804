package ontherecord.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.badlogic.gdx.Input.Keys;
import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.screen.kit.TestWindow;
import ontherecord.screen.kit.check.LayoutCheck;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Look;
import ontherecord.screen.kit.theme.TextSize;
import ontherecord.screen.kit.theme.Theme;
import ontherecord.storage.ScenarioFiles;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every shipped lesson can be looked through to its end where there is least room for it. */
@EnabledIf(
    value = "ontherecord.screen.kit.TestWindow#isPossible",
    disabledReason = "there is no display; layouts were not checked")
class EveryPreviewTest {
  private final List<String> troubles = new ArrayList<>();

  @ParameterizedTest
  @EnumSource
  void nothingIsCutInAnyBlockOfALesson(Language language) {
    Phrasebook words = Screens.words(language);
    TestWindow.with(
        1024,
        768,
        new Look(Theme.PAPER, TextSize.LARGE, true),
        kit -> ScenarioFiles.SHIPPED.forEach(lesson -> look(kit, words, lesson)));
    assertEquals(List.of(), troubles);
  }

  private void look(Kit kit, Phrasebook words, String lesson) {
    PreviewScreen screen = new PreviewScreen(kit, words, PreviewPages.of(lesson), new Heard());
    Typist keys = new Typist(screen);
    String before = "";
    while (!keys.focused().equals(before)) {
      before = keys.focused();
      String where = lesson + " " + before + ": ";
      LayoutCheck.of(kit, screen.stage()).forEach(t -> troubles.add(where + t));
      keys.press(Keys.PAGE_DOWN);
    }
    screen.dispose();
  }
}
