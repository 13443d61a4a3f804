package ontherecord.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.graphics.profiling.GLProfiler;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ontherecord.TheGame;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.scenario.Scenario;
import ontherecord.screen.EntryRooms.Room;
import ontherecord.screen.group.EntryScene;
import ontherecord.screen.kit.TestWindow;
import ontherecord.screen.kit.check.LayoutCheck;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Look;
import ontherecord.screen.kit.theme.TextSize;
import ontherecord.screen.kit.theme.Theme;
import ontherecord.session.Arrangement.Entry;
import ontherecord.storage.ScenarioFiles;
import ontherecord.view.group.EntryView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where answers come in, everything can be read, with two teams and with twelve. */
@EnabledIf(
    value = "ontherecord.screen.kit.TestWindow#isPossible",
    disabledReason = "there is no display; layouts were not checked")
class EntryLayoutTest {
  private static final List<String> KINDS =
      List.of("position", "choice", "estimate", "order", "trend", "who-said-it", "roll-call");

  private static final int WARM = 40;

  private final List<String> troubles = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({"1024, 768", "1280, 720", "1920, 1080", "3840, 2160"})
  void everyWayOfEveryKindIsReadable(int width, int height) {
    Map<String, EntryView> views = views();
    for (String theme : List.of(Theme.PAPER, Theme.INK)) {
      for (TextSize size : TextSize.values()) {
        TestWindow.with(
            width,
            height,
            new Look(theme, size, true),
            kit -> {
              for (Language language : Language.values()) {
                views.forEach((name, view) -> look(kit, Screens.words(language), name, view));
              }
            });
      }
    }
    assertEquals("", String.join("\n", troubles));
  }

  private static Map<String, EntryView> views() {
    Map<String, EntryView> views = new LinkedHashMap<>();
    Scenario lesson = TheGame.scenario("next-decade-2016");
    for (String kind : KINDS) {
      int round = EntryRooms.first(lesson, kind);
      for (int teams : List.of(2, 8, 12)) {
        views.put(kind + " " + teams, EntryRooms.cards(lesson, round, teams, teams / 2).view());
      }
      views.put(kind + " all", EntryRooms.cards(lesson, round, 12, 12).view());
      views.put(kind + " over", new Room(lesson, round, 12, 11, Entry.CARDS, true).view());
      views.put(kind + " covered", EntryRooms.cards(lesson, round, 12, 5).view().cover());
      views.put(kind + " turn", new Room(lesson, round, 12, 4, Entry.TURNS, false).view());
      views.put(kind + " shared", new Room(lesson, round, 1, 0, Entry.SHARED, false).view());
    }
    int round = EntryRooms.first(lesson, "choice");
    views.put("turns over", new Room(lesson, round, 12, 12, Entry.TURNS, false).view());
    views.put("shared over", new Room(lesson, round, 1, 1, Entry.SHARED, false).view());
    return views;
  }

  /** Every round of every lesson, where room is least, with as many teams as there may be. */
  @ParameterizedTest
  @EnumSource
  void everyRoundHasItsGrid(Language language) {
    TestWindow.with(
        1024,
        768,
        new Look(Theme.PAPER, TextSize.LARGE, true),
        kit -> {
          for (String id : ScenarioFiles.SHIPPED) {
            Scenario lesson = TheGame.scenario(id);
            for (int i = 0; i < lesson.rounds().size(); i++) {
              String name = id + " " + i + " ";
              Phrasebook words = Screens.words(language);
              look(kit, words, name + 12, EntryRooms.cards(lesson, i, 12, 6).view());
              look(kit, words, name + 5, EntryRooms.cards(lesson, i, 5, 3).view());
            }
          }
        });
    assertEquals("", String.join("\n", troubles));
  }

  @Test
  void theGridIsDrawnInFewCallsAndWithoutAllocating() {
    Map<String, EntryView> views = views();
    TestWindow.with(
        1024,
        768,
        Look.plain(),
        kit -> views.forEach((name, view) -> drawsThriftily(kit, name, view)));
  }

  private static void drawsThriftily(Kit kit, String name, EntryView view) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    EntryHeard heard = new EntryHeard();
    EntryScene screen = new EntryScene(kit, Screens.words(Language.FRENCH), view, heard, heard);
    screen.show();
    for (int i = 0; i < WARM; i++) {
      screen.render(0.05f);
    }
    GLProfiler profiler = new GLProfiler(Gdx.graphics);
    profiler.enable();
    screen.render(0.016f);
    int calls = profiler.getDrawCalls();
    profiler.disable();
    assertTrue(calls <= 20, () -> name + " takes " + calls + " draw calls");
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 4; round++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < 10; i++) {
        screen.render(0.016f);
      }
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
    }
    assertEquals(0, least, name + " allocates");
    screen.dispose();
  }

  private void look(Kit kit, Phrasebook words, String name, EntryView view) {
    EntryHeard heard = new EntryHeard();
    EntryScene screen = new EntryScene(kit, words, view, heard, heard);
    Typist keys = new Typist(screen);
    String where = name + " " + words.language().code() + " " + kit.look();
    check(kit, screen, where);
    keys.press(Keys.F1);
    check(kit, screen, where + " help");
    keys.press(Keys.ESCAPE);
    if (view.way() == EntryView.Way.CARDS && !view.covered()) {
      keys.press(Keys.SPACE);
      check(kit, screen, where + " missing");
      if (name.endsWith(" over")) {
        keys.type("e");
        check(kit, screen, where + " putting right");
      }
    } else if (view.way() == EntryView.Way.TURNS) {
      keys.press(Keys.ENTER);
      check(kit, screen, where + " at the keyboard");
    }
    screen.dispose();
  }

  private void check(Kit kit, GameScreen screen, String where) {
    LayoutCheck.of(kit, screen.stage()).forEach(t -> troubles.add(where + ": " + t));
  }
}
