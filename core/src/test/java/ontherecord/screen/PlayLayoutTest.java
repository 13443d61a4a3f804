package ontherecord.screen;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.profiling.GLProfiler;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Language;
import ontherecord.screen.kit.TestWindow;
import ontherecord.screen.kit.check.LayoutCheck;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Look;
import ontherecord.screen.kit.theme.TextSize;
import ontherecord.screen.kit.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The screens of play in a real window: nothing cut, nothing hidden, nothing wasted. */
@EnabledIf(
    value = "ontherecord.screen.kit.TestWindow#isPossible",
    disabledReason = "NO DISPLAY: the screens of play are not checked")
class PlayLayoutTest {
  private static final int WARM = 40;
  private static final int FRAMES = 10;
  private static final int ROUNDS = 4;

  @ParameterizedTest
  @CsvSource({"1024, 768", "1280, 720", "1920, 1080", "3840, 2160"})
  void everythingIsReadableAndReachable(int width, int height) {
    TestWindow.with(
        width,
        height,
        Look.plain(),
        kit -> {
          List<Executable> checks = new ArrayList<>();
          for (Language language : Language.values()) {
            for (String theme : List.of(Theme.PAPER, Theme.INK)) {
              for (TextSize size : TextSize.values()) {
                Look look = new Look(theme, size, true);
                PlayScreens.ALL
                    .keySet()
                    .forEach(n -> checks.add(() -> hold(kit, n, language, look)));
              }
            }
          }
          assertAll(checks);
        });
  }

  private static void hold(Kit kit, String name, Language language, Look look) {
    kit.fit(look);
    GameScreen screen = PlayScreens.open(name, kit, language);
    screen.terms(TermsWindowTest.TERMS);
    screen.show();
    PlayScreens.prepare(name, screen);
    // What was pressed has to outlive another layout, too.
    screen.rebuild();
    String where = name + " " + language + " " + look;
    assertEquals(List.of(), LayoutCheck.of(kit, screen.stage()), where);
    screen.dispose();
  }

  @Test
  void aScreenIsDrawnInFewCallsAndWithoutAllocating() {
    TestWindow.with(
        1024,
        768,
        Look.plain(),
        kit ->
            assertAll(
                PlayScreens.ALL.keySet().stream().map(name -> () -> drawsThriftily(kit, name))));
  }

  private static void drawsThriftily(Kit kit, String name) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    GameScreen screen = PlayScreens.open(name, kit, Language.FRENCH);
    screen.terms(TermsWindowTest.TERMS);
    screen.show();
    PlayScreens.prepare(name, screen);
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
    for (int round = 0; round < ROUNDS; round++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < FRAMES; i++) {
        screen.render(0.016f);
      }
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
    }
    assertEquals(0, least, name + " allocates");
    screen.dispose();
  }
}
