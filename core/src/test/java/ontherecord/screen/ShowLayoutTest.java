package ontherecord.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ontherecord.TheGame;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.scenario.Scenario;
import ontherecord.screen.group.ShowScreen;
import ontherecord.screen.kit.TestWindow;
import ontherecord.screen.kit.check.LayoutCheck;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Look;
import ontherecord.screen.kit.theme.TextSize;
import ontherecord.screen.kit.theme.Theme;
import ontherecord.storage.ScenarioFiles;
import ontherecord.view.group.ShowView;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything on the wall can be read, with two teams and with twelve. */
@EnabledIf(
    value = "ontherecord.screen.kit.TestWindow#isPossible",
    disabledReason = "there is no display; layouts were not checked")
class ShowLayoutTest {
  private static final List<String> KINDS =
      List.of("position", "choice", "estimate", "order", "trend", "who-said-it", "roll-call");

  private final List<String> troubles = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({"1024, 768", "1280, 720", "1920, 1080", "3840, 2160"})
  void everySceneOfEveryKindIsReadable(int width, int height) {
    Scenario lesson = TheGame.scenario("next-decade-2016");
    for (String theme : List.of(Theme.PAPER, Theme.INK)) {
      for (TextSize size : TextSize.values()) {
        TestWindow.with(
            width,
            height,
            new Look(theme, size, true),
            kit -> {
              for (String kind : KINDS) {
                int round = EntryRooms.first(lesson, kind);
                look(kit, kind + " 2", ShowRooms.scenes(lesson, round, 2, 2));
                look(kit, kind + " 12", ShowRooms.scenes(lesson, round, 12, 11));
              }
            });
      }
    }
    assertEquals("", String.join("\n", troubles));
  }

  /** Where room is least, with text at its usual size: the wall is large as it is. */
  @ParameterizedTest
  @EnumSource
  void everyRoundOfEveryLessonIsReadable(Language language) {
    TestWindow.with(
        1024,
        768,
        new Look(Theme.PAPER, TextSize.NORMAL, true),
        kit -> {
          for (String id : ScenarioFiles.SHIPPED) {
            Scenario lesson = TheGame.scenario(id);
            for (int i = 0; i < lesson.rounds().size(); i++) {
              String name = id + " " + i;
              Phrasebook words = Screens.words(language);
              ShowRooms.scenes(lesson, i, 12, 8)
                  .forEach((scene, view) -> look(kit, words, name + " " + scene, view));
            }
          }
        });
    assertEquals("", String.join("\n", troubles));
  }

  private void look(Kit kit, String name, Map<String, ShowView> views) {
    for (Language language : Language.values()) {
      Phrasebook words = Screens.words(language);
      views.forEach((scene, view) -> look(kit, words, name + " " + scene, view));
    }
  }

  private void look(Kit kit, Phrasebook words, String name, ShowView view) {
    ShowScreen<?> screen = ShowRooms.screen(kit, words, view, new GroupHeard());
    screen.show();
    String where = name + " " + words.language().code() + " " + kit.look();
    LayoutCheck.of(kit, screen.stage()).forEach(t -> troubles.add(where + ": " + t));
    screen.dispose();
  }
}
