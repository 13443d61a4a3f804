package ontherecord.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Screen;
import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import ontherecord.app.Content;
import ontherecord.app.Household;
import ontherecord.app.Reporter;
import ontherecord.app.Start;
import ontherecord.app.window.Foyer;
import ontherecord.app.window.Maestro;
import ontherecord.screen.DebriefScreen;
import ontherecord.screen.DelegationsScreen;
import ontherecord.screen.DossierScreen;
import ontherecord.screen.LibraryScreen;
import ontherecord.screen.RevealScreen;
import ontherecord.screen.RoundScreen;
import ontherecord.screen.TitleScreen;
import ontherecord.session.Phase;
import ontherecord.storage.Shelf;
import ontherecord.storage.home.Home;
import ontherecord.storage.log.KeptSession;
import ontherecord.storage.log.SessionLogs;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From the title to the debrief and the saved result, in a real window, by a real keyboard. */
class WholeGameByKeysTest {
  private static final long PATIENCE_MILLIS = 60_000;

  @TempDir private Path folder;
  private Maestro maestro;
  private Robot robot;

  @BeforeEach
  void needsADisplay() throws AWTException {
    boolean there = Display.isThere();
    if (!there) {
      System.err.println("SKIPPED for want of a display: " + getClass().getSimpleName());
    }
    Assumptions.assumeTrue(there, "no display");
    System.setProperty("java.awt.headless", "false");
    robot = new Robot();
  }

  @Test
  @Timeout(600)
  void everyAnswerIsKeptAndTheResultIsSaved() throws Exception {
    Content content = Start.read(Shelf.packed()).value().orElseThrow();
    Household household = new Household(Home.open(folder), InstantSource.system(), "en");
    maestro =
        new Maestro(
            content,
            household,
            new Reporter(folder.resolve("reports")),
            "test",
            new Random(7)::nextLong,
            Foyer::open);
    Thread window =
        new Thread(() -> GameWindow.open(maestro, new WindowSize(1024, 768), files -> {}));
    window.start();
    try {
      play();
    } finally {
      Gdx.app.exit();
      window.join(PATIENCE_MILLIS);
    }
    List<KeptSession> sessions = new SessionLogs(new Home(folder).sessions()).all();
    assertEquals(1, sessions.size());
    assertEquals(Phase.DEBRIEF, sessions.get(0).state().phase());
    assertEquals(12, sessions.get(0).state().answers().size());
    assertEquals(List.of(), sessions.get(0).problems());
  }

  private void play() throws Exception {
    await(TitleScreen.class);
    press(KeyEvent.VK_1);
    await(LibraryScreen.class);
    press(KeyEvent.VK_ENTER);
    await(DelegationsScreen.class);
    press(KeyEvent.VK_ENTER);
    await(DossierScreen.class);
    press(KeyEvent.VK_ENTER);
    for (int round = 0; round < 12; round++) {
      Screen open = await(RoundScreen.class);
      for (int i = 0; i < 6 && maestro.getScreen() == open; i++) {
        press(KeyEvent.VK_ENTER);
      }
      await(RevealScreen.class);
      press(KeyEvent.VK_SPACE);
    }
    await(DebriefScreen.class);
    press(KeyEvent.VK_X);
    awaitReports();
  }

  private Screen await(Class<? extends Screen> wanted) throws InterruptedException {
    long until = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (System.currentTimeMillis() < until) {
      Screen screen = maestro.getScreen();
      if (wanted.isInstance(screen)) {
        Thread.sleep(300);
        return screen;
      }
      Thread.sleep(50);
    }
    return fail("waited for " + wanted.getSimpleName() + " at " + maestro.getScreen());
  }

  private void press(int key) throws InterruptedException {
    robot.keyPress(key);
    robot.delay(40);
    robot.keyRelease(key);
    Thread.sleep(300);
  }

  private void awaitReports() throws IOException, InterruptedException {
    Path reports = folder.resolve("reports");
    long until = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (System.currentTimeMillis() < until) {
      if (Files.isDirectory(reports)) {
        try (Stream<Path> files = Files.list(reports)) {
          if (files.count() == 2) {
            return;
          }
        }
      }
      Thread.sleep(100);
    }
    assertTrue(Files.isDirectory(reports), "no reports");
    fail("not both reports");
  }
}
