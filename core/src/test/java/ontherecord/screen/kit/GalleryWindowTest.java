package ontherecord.screen.kit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.graphics.profiling.GLProfiler;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import ontherecord.screen.kit.check.LayoutCheck;
import ontherecord.screen.kit.check.Trouble;
import ontherecord.screen.kit.frame.Frame;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Look;
import ontherecord.screen.kit.theme.TextSize;
import ontherecord.screen.kit.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of the gallery in a real window. */
@EnabledIf("ontherecord.screen.kit.TestWindow#isPossible")
class GalleryWindowTest {
  private static final int WARM = 25;
  private static final int FRAMES = 10;
  private static final int ROUNDS = 4;

  @ParameterizedTest
  @CsvSource({"1920, 1080", "1024, 768"})
  void everythingIsReadableAndReachable(int width, int height) {
    TestWindow.with(
        width,
        height,
        new Look(Theme.PAPER, TextSize.NORMAL, true),
        kit ->
            eachPage(
                kit,
                (name, page) -> {
                  List<Trouble> troubles = LayoutCheck.of(kit, page.stage());
                  assertEquals(List.of(), troubles, name);
                }));
  }

  @Test
  void aPageIsDrawnInFewCallsAndWithoutAllocating() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    TestWindow.with(
        1024,
        768,
        Look.plain(),
        kit -> {
          GLProfiler profiler = new GLProfiler(Gdx.graphics);
          eachPage(
              kit,
              (name, page) -> {
                profiler.enable();
                profiler.reset();
                page.render(0.016f);
                int calls = profiler.getDrawCalls();
                profiler.disable();
                assertTrue(calls <= 20, () -> name + " takes " + calls + " draw calls");
                for (int i = 0; i < WARM; i++) {
                  page.render(0.016f);
                }
                long least = Long.MAX_VALUE;
                for (int round = 0; round < ROUNDS; round++) {
                  long before = threads.getCurrentThreadAllocatedBytes();
                  for (int i = 0; i < FRAMES; i++) {
                    page.render(0.016f);
                  }
                  least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
                }
                assertEquals(0, least, name + " allocates");
              });
          assertEquals(1, kit.leaves());
        });
  }

  @Test
  void arrowsAndTabReachEverythingThatCanBePressed() {
    TestWindow.with(
        1920,
        1080,
        Look.plain(),
        kit ->
            eachPage(
                kit,
                (name, page) -> {
                  List<Object> met = new ArrayList<>();
                  for (int i = 0; i < page.focus().all().size(); i++) {
                    page.input().keyDown(Input.Keys.TAB);
                    page.input().keyUp(Input.Keys.TAB);
                    met.add(page.focus().current().orElseThrow());
                  }
                  assertEquals(page.focus().all().size(), met.stream().distinct().count(), name);
                }));
  }

  private interface PageCheck {
    void at(String name, Frame page);
  }

  private static void eachPage(Kit kit, PageCheck what) {
    List<Runnable> looks = new ArrayList<>();
    KitGallery.PAGES.forEach(
        (name, make) ->
            looks.add(
                () -> {
                  Frame page = make.open(kit);
                  page.show();
                  page.render(0.016f);
                  what.at(name, page);
                  page.dispose();
                }));
    assertAll(looks.stream().map(look -> look::run));
  }
}
