package ontherecord.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page of the guide can be read to its end, wherever there is room for a screen. */
@EnabledIf(
    value = "ontherecord.screen.kit.TestWindow#isPossible",
    disabledReason = "there is no display; layouts were not checked")
class EveryGuidePageTest {
  private final List<String> troubles = new ArrayList<>();

  @ParameterizedTest
  @EnumSource
  void nothingIsCutOnAnyPage(Language language) {
    in(language, 1024, 768, Theme.PAPER, TextSize.LARGE);
    in(language, 1024, 768, Theme.INK, TextSize.NORMAL);
    in(language, 1280, 720, Theme.PAPER, TextSize.LARGE);
    in(language, 1920, 1080, Theme.INK, TextSize.LARGE);
    in(language, 1920, 1080, Theme.PAPER, TextSize.NORMAL);
    in(language, 3840, 2160, Theme.PAPER, TextSize.NORMAL);
    assertEquals(List.of(), troubles);
  }

  private void in(Language language, int width, int height, String theme, TextSize size) {
    Phrasebook words = Screens.words(language);
    TestWindow.with(
        width, height, new Look(theme, size, true), kit -> look(kit, words, width + " " + theme));
  }

  private void look(Kit kit, Phrasebook words, String where) {
    for (int page = 0; page < GuidePages.VIEW.pages().size(); page++) {
      GuideScreen screen = new GuideScreen(kit, words, GuidePages.VIEW, page, new Heard());
      screen.show();
      String at = where + " " + GuidePages.VIEW.pages().get(page).id() + ": ";
      LayoutCheck.of(kit, screen.stage()).forEach(t -> troubles.add(at + t));
      screen.dispose();
    }
  }
}
