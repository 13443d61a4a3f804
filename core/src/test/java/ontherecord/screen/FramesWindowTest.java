package ontherecord.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.profiling.GLProfiler;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ontherecord.message.Language;
import ontherecord.screen.kit.TestWindow;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The screens around a session keep to the budget of a frame. */
@EnabledIf(
    value = "ontherecord.screen.kit.TestWindow#isPossible",
    disabledReason = "there is no display; frames were not measured")
class FramesWindowTest {
  private static final int MOST_CALLS = 20;
  private static final int WARM = 20;
  private static final int FRAMES = 10;
  private static final int ROUNDS = 3;

  @Test
  void aFrameIsDrawnInFewCallsAndWithoutAllocating() {
    List<String> over = new ArrayList<>();
    TestWindow.with(
        1024, 768, Look.plain(), kit -> Screens.ALL.forEach((n, m) -> measure(kit, n, m, over)));
    assertEquals(List.of(), over);
  }

  private static void measure(Kit kit, String name, Screens.Making making, List<String> over) {
    GameScreen screen = making.of(kit, Screens.words(Language.ENGLISH), new Heard());
    screen.show();
    int calls = calls(screen);
    long bytes = bytes(screen);
    if (calls > MOST_CALLS || bytes > 0) {
      over.add(name + ": " + Map.of("calls", calls, "bytes", bytes));
    }
    screen.dispose();
  }

  private static int calls(GameScreen screen) {
    screen.render(0.016f);
    GLProfiler profiler = new GLProfiler(Gdx.graphics);
    profiler.enable();
    profiler.reset();
    screen.render(0.016f);
    int calls = profiler.getDrawCalls();
    profiler.disable();
    return calls;
  }

  // The least of several rounds: the first ones pay for what the compiler learns.
  private static long bytes(GameScreen screen) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    for (int i = 0; i < WARM; i++) {
      screen.render(0.016f);
    }
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < FRAMES; i++) {
        screen.render(0.016f);
      }
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
    }
    return least;
  }
}
