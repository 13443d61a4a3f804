package ontherecord.desktop;

import static org.junit.jupiter.api.Assertions.fail;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Screen;
import java.awt.AWTException;
import java.awt.Robot;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import ontherecord.app.Household;
import ontherecord.app.Reporter;
import ontherecord.app.Start;
import ontherecord.app.window.Doors;
import ontherecord.app.window.Foyer;
import ontherecord.app.window.Maestro;
import ontherecord.app.window.Surroundings;
import ontherecord.storage.Shelf;
import ontherecord.storage.home.Home;
import ontherecord.storage.home.Settings;
import ontherecord.storage.home.SettingsFile;
import ontherecord.storage.home.UsualPlaces;
import ontherecord.storage.own.OwnFolder;
import org.junit.jupiter.api.Assumptions;

/** The shipped game in a real window, pressed by a real keyboard. */
final class RealWindow implements AutoCloseable {
  static final long PATIENCE_MILLIS = 60_000;

  private final Maestro maestro;
  private final Robot robot;
  private final Thread window;

  /**
   * Opens it for somebody who was introduced; where no display is, the test that asks is skipped,
   * and says so.
   *
   * @param folder for sessions, and for what is written down
   * @param test by its name
   */
  RealWindow(Path folder, String test) throws AWTException {
    this(folder, test, Doors.SHUT);
  }

  /** The same with doors of the test's own. */
  RealWindow(Path folder, String test, Doors doors) throws AWTException {
    this(folder, test, Settings.usual("en").afterIntroduction(), doors, Foyer::open);
  }

  /** Opens it at a lesson's file. */
  static RealWindow at(Path file, Path folder, String test) throws AWTException {
    Settings settings = Settings.usual("en").afterIntroduction();
    return new RealWindow(
        folder, test, settings, Doors.SHUT, foyer -> foyer.openLesson(file.toString(), "", 0));
  }

  /** Opens it with what that folder holds. */
  static RealWindow atFirst(Path folder, String test) throws AWTException {
    SettingsFile settings = new SettingsFile(new Home(folder).settings());
    Settings usual = Settings.usual("en");
    return new RealWindow(
        folder, test, settings.read(usual).value().orElse(usual), Doors.SHUT, Foyer::open);
  }

  /** Opens it where that folder's sessions were left, at a size of its own. */
  static RealWindow sized(Path folder, String test, WindowSize size) throws AWTException {
    Settings settings = Settings.usual("en").afterIntroduction();
    return new RealWindow(folder, test, settings, Doors.SHUT, Foyer::open, size);
  }

  private RealWindow(
      Path folder, String test, Settings settings, Doors doors, Maestro.Opening opening)
      throws AWTException {
    this(folder, test, settings, doors, opening, new WindowSize(1024, 768));
  }

  private RealWindow(
      Path folder,
      String test,
      Settings settings,
      Doors doors,
      Maestro.Opening opening,
      WindowSize size)
      throws AWTException {
    boolean there = Display.isThere();
    if (!there) {
      System.err.println("SKIPPED for want of a display: " + test);
    }
    Assumptions.assumeTrue(there, "no display");
    System.setProperty("java.awt.headless", "false");
    robot = new Robot();
    new SettingsFile(new Home(folder).settings()).write(settings);
    SystemWindows windows = new SystemWindows();
    maestro =
        new Maestro(
            Start.read(Shelf.packed()).value().orElseThrow(),
            new Household(Home.open(folder), InstantSource.system(), "en"),
            new Reporter(folder.resolve("reports")),
            "test",
            new Surroundings(
                doors, new OwnFolder(folder.resolve("scenarios")), UsualPlaces.here(), windows),
            new Random(7)::nextLong,
            opening);
    window =
        new Thread(() -> GameWindow.open(maestro, size, files -> {}, maestro::mayClose, windows));
    window.start();
  }

  /** What a person does who drops files on it. */
  void drop(Path... files) {
    Gdx.app.postRunnable(() -> maestro.dropped(List.of(files)));
  }

  /** What the game answers to a person who closes it. */
  boolean mayClose() {
    return maestro.mayClose();
  }

  Screen shown() {
    return maestro.getScreen();
  }

  Screen await(Class<? extends Screen> wanted) throws InterruptedException {
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

  void press(int key) throws InterruptedException {
    robot.keyPress(key);
    robot.delay(40);
    robot.keyRelease(key);
    // Longer than the time in which the show takes no second step.
    Thread.sleep(420);
  }

  /** One key after another, as fast as somebody types. */
  void type(int... keys) throws InterruptedException {
    for (int key : keys) {
      robot.keyPress(key);
      robot.delay(30);
      robot.keyRelease(key);
      Thread.sleep(60);
    }
  }

  /** A key while another is held. */
  void press(int held, int key) throws InterruptedException {
    robot.keyPress(held);
    press(key);
    robot.keyRelease(held);
  }

  @Override
  public void close() {
    Gdx.app.exit();
    try {
      window.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
