package ontherecord.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ontherecord.screen.TitleScreen;
import ontherecord.screen.group.SetUpScreen;
import ontherecord.session.Closing;
import ontherecord.session.Phase;
import ontherecord.session.Scene;
import ontherecord.session.Scene.Part;
import ontherecord.session.State;
import ontherecord.storage.log.KeptSession;
import ontherecord.view.group.setup.Plan;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A facilitator sets up a group session and leads it from the welcome to its end in a real window,
 * by a real keyboard. In the middle the game is closed and opened again.
 */
class WholeGroupByKeysTest {
  private static final String LESSON = "libya-through-the-years";

  /** Minutes of it, its own first, the fewest rounds last. */
  private static final List<Integer> LENGTHS =
      FacilitatorAtKeys.CONTENT.lessons().stream()
          .filter(lesson -> lesson.key().equals(LESSON))
          .findFirst()
          .flatMap(lesson -> lesson.checked().value())
          .orElseThrow()
          .lengths();

  @TempDir private Path folder;

  @ParameterizedTest
  @Timeout(600)
  @CsvSource({"2, 1920, 1080", "8, 1024, 768", "12, 1920, 1080"})
  void everyEntryIsKeptAndTheSessionGoesOnWhereItStood(int teams, int width, int height)
      throws Exception {
    String test = getClass().getSimpleName();
    WindowSize size = new WindowSize(width, height);
    Scene left;
    try (RealWindow window = RealWindow.sized(folder, test, size)) {
      setUp(window, teams);
      left = firstHalf(new FacilitatorAtKeys(window, folder));
    }
    try (RealWindow window = RealWindow.sized(folder, test, size)) {
      secondHalf(window, new FacilitatorAtKeys(window, folder), left);
    }
  }

  /** By the keys that a facilitator presses who knows them: less than a minute. */
  private static void setUp(RealWindow window, int teams) throws InterruptedException {
    window.await(TitleScreen.class);
    window.press(KeyEvent.VK_2);
    SetUpScreen screen = (SetUpScreen) window.await(SetUpScreen.class);
    window.type(KeyEvent.VK_L, KeyEvent.VK_L, KeyEvent.VK_ENTER);
    await(screen, plan -> plan.lesson().equals(LESSON));
    window.type(KeyEvent.VK_2);
    for (int i = 3; i <= teams; i++) {
      int so = i;
      window.type(KeyEvent.VK_RIGHT);
      await(screen, plan -> plan.teams().size() == so);
    }
    await(screen, plan -> plan.teams().size() == teams);
    window.type(KeyEvent.VK_N, KeyEvent.VK_U, KeyEvent.VK_S, KeyEvent.VK_ESCAPE);
    await(screen, plan -> plan.teams().get(0).name().equals("us"));
    screen.focus().to("rounds");
    for (int minutes : LENGTHS.subList(1, LENGTHS.size())) {
      window.type(KeyEvent.VK_LEFT);
      await(screen, plan -> plan.minutes() == minutes);
    }
    window.press(KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);
  }

  private static void await(SetUpScreen screen, Predicate<Plan> wanted)
      throws InterruptedException {
    for (int i = 0; i < 200 && !wanted.test(screen.plan()); i++) {
      Thread.sleep(50);
    }
    assertTrue(wanted.test(screen.plan()), screen.plan()::toString);
  }

  private static Scene firstHalf(FacilitatorAtKeys facilitator) throws InterruptedException {
    facilitator.welcome();
    facilitator.until(Part.DISCUSS, 0);
    facilitator.back();
    facilitator.onward();
    facilitator.until(Part.REVEAL, 1);
    return facilitator.scene();
  }

  private void secondHalf(RealWindow window, FacilitatorAtKeys facilitator, Scene left)
      throws Exception {
    window.await(TitleScreen.class);
    window.press(KeyEvent.VK_C);
    Thread.sleep(500);
    assertEquals(left, facilitator.scene());
    facilitator.untilTheEnd();
    assertEquals(Optional.empty(), facilitator.roundWithoutAnswers());
    // One wrong key ends nothing: Enter alone would stay.
    window.press(KeyEvent.VK_E);
    window.press(KeyEvent.VK_LEFT);
    window.press(KeyEvent.VK_ENTER);
    facilitator.await("the end", state -> state.group().closed());
    KeptSession kept = facilitator.kept();
    State state = kept.state();
    assertEquals(Phase.DEBRIEF, state.phase());
    assertEquals("we bk", state.group().closing().sentence());
    assertTrue(state.group().closing().fate() == Closing.Fate.CONSENSUS);
    assertEquals("us", state.teams().get("wave").name());
  }
}
