package ontherecord.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
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
import ontherecord.app.Household;
import ontherecord.app.Reporter;
import ontherecord.app.Start;
import ontherecord.app.window.Foyer;
import ontherecord.app.window.Maestro;
import ontherecord.screen.ArchiveScreen;
import ontherecord.screen.DelegationsScreen;
import ontherecord.screen.DiscrepanciesScreen;
import ontherecord.screen.DossierScreen;
import ontherecord.screen.LibraryScreen;
import ontherecord.screen.MatrixScreen;
import ontherecord.screen.RevealScreen;
import ontherecord.screen.RoundScreen;
import ontherecord.screen.TitleScreen;
import ontherecord.screen.TopicsScreen;
import ontherecord.storage.Shelf;
import ontherecord.storage.home.Home;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Into the archive from the title and from a reveal, and never from an open round. */
class RecordByKeysTest {
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
  @Timeout(300)
  void theArchiveIsOpenBeforeAndAfterARoundAndEscLeadsBack() throws Exception {
    maestro =
        new Maestro(
            Start.read(Shelf.packed()).value().orElseThrow(),
            new Household(Home.open(folder), InstantSource.system(), "en"),
            new Reporter(folder.resolve("reports")),
            "test",
            new Random(7)::nextLong,
            Foyer::open);
    Thread window =
        new Thread(() -> GameWindow.open(maestro, new WindowSize(1024, 768), files -> {}));
    window.start();
    try {
      fromTheTitle();
      fromARound();
    } finally {
      Gdx.app.exit();
      window.join(PATIENCE_MILLIS);
    }
  }

  private void fromTheTitle() throws Exception {
    Screen title = await(TitleScreen.class);
    press(KeyEvent.VK_A);
    Screen matrix = await(MatrixScreen.class);
    press(KeyEvent.VK_2);
    await(TopicsScreen.class);
    press(KeyEvent.VK_4);
    await(DiscrepanciesScreen.class);
    press(KeyEvent.VK_X);
    assertEquals(List.of("where-the-sources-disagree.csv"), awaitTable());
    press(KeyEvent.VK_ESCAPE);
    press(KeyEvent.VK_ESCAPE);
    await(TopicsScreen.class);
    press(KeyEvent.VK_ESCAPE);
    assertSame(matrix, await(MatrixScreen.class));
    press(KeyEvent.VK_ESCAPE);
    assertSame(title, await(TitleScreen.class));
  }

  private void fromARound() throws Exception {
    press(KeyEvent.VK_1);
    await(LibraryScreen.class);
    press(KeyEvent.VK_ENTER);
    await(DelegationsScreen.class);
    press(KeyEvent.VK_ENTER);
    await(DossierScreen.class);
    press(KeyEvent.VK_ENTER);
    Screen round = await(RoundScreen.class);
    press(KeyEvent.VK_A);
    assertSame(round, maestro.getScreen());
    press(KeyEvent.VK_D);
    Screen dossier = await(DossierScreen.class);
    press(KeyEvent.VK_A);
    assertSame(dossier, maestro.getScreen());
    press(KeyEvent.VK_ESCAPE);
    await(RoundScreen.class);
    for (int i = 0; i < 6 && maestro.getScreen() == round; i++) {
      press(KeyEvent.VK_ENTER);
    }
    Screen reveal = await(RevealScreen.class);
    press(KeyEvent.VK_A);
    await(ArchiveScreen.class);
    press(KeyEvent.VK_ESCAPE);
    assertSame(reveal, await(RevealScreen.class));
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

  private List<String> awaitTable() throws IOException, InterruptedException {
    Path reports = folder.resolve("reports");
    long until = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (!Files.isDirectory(reports) && System.currentTimeMillis() < until) {
      Thread.sleep(100);
    }
    Thread.sleep(500);
    assertTrue(Files.isDirectory(reports), "no table");
    try (Stream<Path> files = Files.list(reports)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
