package ontherecord.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.Supplier;
import ontherecord.app.Content;
import ontherecord.app.Household;
import ontherecord.app.Lesson;
import ontherecord.app.Start;
import ontherecord.app.Table;
import ontherecord.app.group.SetUp;
import ontherecord.screen.GameScreen;
import ontherecord.screen.TitleScreen;
import ontherecord.screen.group.DarkScene;
import ontherecord.screen.group.LeadScreen;
import ontherecord.screen.group.RosterScreen;
import ontherecord.screen.group.ShowScreen;
import ontherecord.screen.group.StandingsScene;
import ontherecord.session.Arrangement;
import ontherecord.session.Scene;
import ontherecord.session.State;
import ontherecord.storage.Shelf;
import ontherecord.storage.home.Home;
import ontherecord.storage.log.SessionLogs;
import ontherecord.view.group.TeamMarks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A facilitator leads a session in one window and in two, by a real keyboard. */
class LeadByKeysTest {
  @TempDir private Path folder;

  @Test
  @Timeout(240)
  void theWallHasAWindowOfItsOwnAndComesBack() throws Exception {
    convene(3);
    try (RealWindow window = new RealWindow(folder, getClass().getSimpleName())) {
      goOn(window);
      window.press(KeyEvent.VK_P);
      GameScreen lead = (GameScreen) window.await(LeadScreen.class);
      window.press(KeyEvent.VK_SPACE);
      await("the first question", state -> at(state) == Scene.Part.BRIEF);
      assertEquals(lead, window.shown(), "the facilitator's screen stays while the wall moves on");
      window.press(KeyEvent.VK_K);
      window.press(KeyEvent.VK_SPACE);
      await("no step but back to the show", state -> at(state) == Scene.Part.BRIEF);
      window.press(KeyEvent.VK_P);
      window.await(ShowScreen.class);
      window.press(KeyEvent.VK_SPACE);
      await("the time to think", state -> at(state) == Scene.Part.THINK);
      window.press(KeyEvent.VK_P);
      window.await(LeadScreen.class);
    }
  }

  @Test
  @Timeout(240)
  void nothingLeadsOutOfASessionByOneWrongKey() throws Exception {
    convene(2);
    try (RealWindow window = new RealWindow(folder, getClass().getSimpleName())) {
      goOn(window);
      GameScreen welcome = (GameScreen) window.shown();
      assertFalse(inWindow(window::mayClose), "closing the window asks first");
      assertTrue(inWindow(welcome::isCovered));
      window.press(KeyEvent.VK_ENTER);
      assertFalse(inWindow(welcome::isCovered), "the answer that is offered first is to stay");
      window.drop(folder.resolve("anything.json"));
      window.press(KeyEvent.VK_ESCAPE);
      window.press(KeyEvent.VK_ESCAPE);
      assertTrue(inWindow(welcome::isCovered), "a pause");
      window.press(KeyEvent.VK_ENTER);
      assertFalse(inWindow(welcome::isCovered));
      assertEquals(welcome, window.shown());
      window.press(KeyEvent.VK_B);
      window.await(DarkScene.class);
      window.press(KeyEvent.VK_SPACE);
      assertEquals(welcome, window.await(ShowScreen.class));
      await("no step while it was dark", state -> at(state) == Scene.Part.WELCOME);
      window.press(KeyEvent.VK_K);
      window.await(StandingsScene.class);
      window.press(KeyEvent.VK_ESCAPE);
      assertEquals(welcome, window.await(ShowScreen.class));
    }
  }

  @Test
  @Timeout(240)
  void aTeamComesLateAndAnotherGoes() throws Exception {
    convene(2);
    try (RealWindow window = new RealWindow(folder, getClass().getSimpleName())) {
      goOn(window);
      window.press(KeyEvent.VK_R);
      window.await(RosterScreen.class);
      window.press(KeyEvent.VK_N);
      await("a third team", state -> state.teams().size() == 3);
      window.press(KeyEvent.VK_L);
      await("it has gone", state -> state.present().size() == 2);
      window.press(KeyEvent.VK_L);
      await("it is back", state -> state.present().size() == 3);
      window.press(KeyEvent.VK_ENTER);
      window.press(KeyEvent.VK_U);
      window.press(KeyEvent.VK_S);
      window.press(KeyEvent.VK_ENTER);
      await("its name", state -> state.teams().get("star").name().equals("us"));
      window.press(KeyEvent.VK_ESCAPE);
      window.await(ShowScreen.class);
    }
  }

  private void convene(int teams) throws Exception {
    Content content = Start.read(Shelf.packed()).value().orElseThrow();
    Lesson lesson =
        content.lessons().stream()
            .filter(each -> each.key().equals("libya-2011"))
            .findFirst()
            .orElseThrow();
    List<String> delegations = lesson.checked().value().orElseThrow().delegations();
    List<SetUp.Seat> seats = new ArrayList<>();
    for (int i = 0; i < teams; i++) {
      seats.add(new SetUp.Seat(TeamMarks.WORDS.get(i), "", delegations.get(i)));
    }
    try (Household household = new Household(Home.open(folder), InstantSource.system(), "en")) {
      var convened =
          new Table(content, household)
              .convene(lesson, new SetUp(seats, Arrangement.USUAL), 7, "test");
      assertEquals(List.of(), convened.problems());
    }
  }

  private static void goOn(RealWindow window) throws InterruptedException {
    window.await(TitleScreen.class);
    window.press(KeyEvent.VK_C);
    window.await(ShowScreen.class);
  }

  private static Scene.Part at(State state) {
    return state.group().scene().part();
  }

  private void await(String what, Predicate<State> wanted) throws InterruptedException {
    long until = System.currentTimeMillis() + RealWindow.PATIENCE_MILLIS;
    while (System.currentTimeMillis() < until && !wanted.test(state())) {
      Thread.sleep(100);
    }
    assertTrue(wanted.test(state()), what);
  }

  /** As it is on the disk. */
  private State state() {
    return new SessionLogs(folder.resolve("sessions")).all().get(0).state();
  }

  private static <T> T inWindow(Supplier<T> what) throws Exception {
    CompletableFuture<T> told = new CompletableFuture<>();
    Gdx.app.postRunnable(() -> told.complete(what.get()));
    return told.get();
  }
}
