package ontherecord.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.badlogic.gdx.Input.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import ontherecord.message.Language;
import ontherecord.screen.kit.TestWindow;
import ontherecord.screen.kit.check.LayoutCheck;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Look;
import ontherecord.screen.kit.theme.TextSize;
import ontherecord.screen.kit.theme.Theme;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sheets over a group session's set-up, and its fields: nothing is cut, hidden or outside. */
@EnabledIf(
    value = "ontherecord.screen.kit.TestWindow#isPossible",
    disabledReason = "there is no display; layouts were not checked")
class SetUpLayoutTest {
  private static final Map<String, BiConsumer<GameScreen, Typist>> SHEETS =
      Map.of(
          "lessons", (screen, keys) -> keys.type("l"),
          "set-ups", (screen, keys) -> keys.type("s"),
          "delegations", (screen, keys) -> enter(screen, keys, "wave"),
          "keys", (screen, keys) -> keys.type("?"),
          "names", (screen, keys) -> keys.type("n"));

  private final List<String> troubles = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({"1024, 768, LARGE", "1280, 720, LARGE", "1920, 1080, NORMAL"})
  void everySheetCanBeRead(int width, int height, TextSize size) {
    TestWindow.with(width, height, new Look(Theme.PAPER, size, true), this::look);
    assertEquals(List.of(), troubles);
  }

  private void look(Kit kit) {
    for (Language language : Language.values()) {
      for (String page : List.of("set-up-many", "set-up-shared")) {
        SHEETS.forEach(
            (name, open) -> {
              GameScreen screen =
                  Screens.ALL.get(page).of(kit, Screens.words(language), new Heard());
              open.accept(screen, new Typist(screen));
              String where = name + " on " + page + " " + language.code() + ": ";
              LayoutCheck.of(kit, screen.stage()).forEach(t -> troubles.add(where + t));
              screen.dispose();
            });
      }
    }
  }

  private static void enter(GameScreen screen, Typist keys, String name) {
    screen.focus().to(name);
    keys.press(Keys.ENTER);
  }
}
