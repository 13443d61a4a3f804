package ontherecord.app.window;

import com.badlogic.gdx.Game;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Graphics;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.InputAdapter;
import com.badlogic.gdx.InputMultiplexer;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.LongSupplier;
import ontherecord.app.Content;
import ontherecord.app.Household;
import ontherecord.app.Lesson;
import ontherecord.app.Reporter;
import ontherecord.message.Phrasebook;
import ontherecord.scenario.Scenario;
import ontherecord.screen.GameScreen;
import ontherecord.screen.kit.page.Kit;
import ontherecord.storage.home.Settings;

/**
 * Decides which screen comes next. Screens report what was asked for; what follows from it is
 * decided here and in the parts of the game that hold screens together: the {@link Foyer} before a
 * session, the {@link Solo} session itself, and the {@link Archivist} over either.
 */
public final class Maestro extends Game {
  private final Content content;
  private final Household household;
  private final Opening opening;
  private final Deque<GameScreen> under = new ArrayDeque<>();
  private final Reporter reporter;
  private final String program;
  private final LongSupplier seeds;
  private final Surroundings surroundings;
  private final Librarian librarian;
  private final Troubles troubles = new Troubles(this);
  private final Reading reading;
  private final Following following = new Following(this);
  private Leading leading = Leading.NOTHING;
  private Kit kit;
  private Settings settings;

  /**
   * A game in a window.
   *
   * @param reporter who writes debriefs down
   * @param program version of the program
   * @param surroundings what lies around the window
   * @param seeds where the seeds of sessions come from
   * @param opening where the window opens
   */
  public Maestro(
      Content content,
      Household household,
      Reporter reporter,
      String program,
      Surroundings surroundings,
      LongSupplier seeds,
      Opening opening) {
    this.content = content;
    this.household = household;
    this.reporter = reporter;
    this.program = program;
    this.seeds = seeds;
    this.opening = opening;
    this.settings = household.settings();
    this.surroundings = surroundings;
    this.librarian = new Librarian(this, content.lessons());
    this.reading = Reading.of(this, content.shown());
  }

  @Override
  public void create() {
    Gdx.graphics.setContinuousRendering(false);
    if (settings.fullScreen()) {
      fullScreen(true);
    }
    kit = new Kit(Looks.of(settings));
    opening.begin(new Foyer(this));
  }

  Content content() {
    return content;
  }

  Household household() {
    return household;
  }

  Kit kit() {
    return kit;
  }

  Settings settings() {
    return settings;
  }

  /** The archive of the game's own record. */
  Archivist archivist() {
    return reading.archivist();
  }

  /** What is to be looked up in a lesson: in the game's record, or in the one it brought. */
  Reading reading(Scenario scenario) {
    return scenario.hasOwnRecord() ? Reading.of(this, content.shown(scenario)) : reading;
  }

  Troubles troubles() {
    return troubles;
  }

  Reporter reporter() {
    return reporter;
  }

  String program() {
    return program;
  }

  long seed() {
    return seeds.getAsLong();
  }

  Surroundings surroundings() {
    return surroundings;
  }

  Librarian librarian() {
    return librarian;
  }

  /**
   * Tells a screen of a lesson whenever its file is written, as long as the screen is there.
   *
   * @param lesson as it is shown
   */
  void follow(GameScreen screen, Lesson lesson, Following.Taking taking) {
    following.follow(screen, lesson, taking);
  }

  /** Keeps the shelf as the files are, while a screen shows it. */
  void keep(GameScreen screen, List<Lesson> lessons) {
    following.keep(screen, lessons);
  }

  /** Opens files that were dropped on the window, of every kind that is read. */
  public void dropped(List<Path> files) {
    if (!files.isEmpty()) {
      leading.before(() -> new Loading(this, new Foyer(this)).open(files));
    }
  }

  /** Whether the window may be closed; where not, whoever sits at it is asked. */
  public boolean mayClose() {
    return leading.mayClose();
  }

  /** From now on nobody leaves that by accident. */
  void lead(Leading what) {
    leading = what;
  }

  Phrasebook words() {
    return content.in(settings.language());
  }

  /** Shows a screen in place of all there were. */
  void show(GameScreen screen) {
    show(screen, reading);
  }

  /** The same, where it tells of the record of a lesson. */
  void show(GameScreen screen, Reading of) {
    GameScreen before = shown();
    screen.reader(of.reader());
    screen.terms(of.terms());
    setScreen(screen);
    listen(screen);
    if (before != null) {
      before.dispose();
    }
    under.forEach(GameScreen::dispose);
    under.clear();
  }

  /** Shows a screen on top of the present one, to which {@link #back} returns. */
  void over(GameScreen screen) {
    over(screen, reading);
  }

  /** The same, where it tells of the record of a lesson. */
  void over(GameScreen screen, Reading of) {
    under.push(shown());
    screen.reader(of.reader());
    screen.terms(of.terms());
    setScreen(screen);
    listen(screen);
  }

  /** Returns to the screen under the present one. */
  void back() {
    GameScreen left = shown();
    GameScreen screen = under.pop();
    setScreen(screen);
    listen(screen);
    left.dispose();
  }

  /** Whether a screen is shown, or lies under what is shown. */
  boolean holds(GameScreen screen) {
    return shown() == screen || under.contains(screen);
  }

  /** Whether what is shown lies upon something else. */
  boolean isOver() {
    return !under.isEmpty();
  }

  /** What is shown now. */
  GameScreen shown() {
    return (GameScreen) getScreen();
  }

  /** Takes up other settings at once and remembers them. */
  void change(Settings wanted) {
    if (wanted.fullScreen() != settings.fullScreen()) {
      fullScreen(wanted.fullScreen());
    }
    settings = wanted;
    household.keep(wanted);
    kit.fit(Looks.of(wanted));
    speak(shown());
    under.forEach(this::speak);
    leading.look();
  }

  private void listen(GameScreen screen) {
    Gdx.input.setInputProcessor(new InputMultiplexer(new Everywhere(), screen.input()));
  }

  private void speak(GameScreen screen) {
    if (screen != null) {
      screen.speak(words());
    }
  }

  private static void fullScreen(boolean wanted) {
    Graphics.DisplayMode mode = Gdx.graphics.getDisplayMode();
    if (wanted) {
      Gdx.graphics.setFullscreenMode(mode);
    } else {
      Gdx.graphics.setWindowedMode(mode.width * 3 / 4, mode.height * 3 / 4);
    }
  }

  @Override
  public void dispose() {
    surroundings.doors().close();
    if (getScreen() != null) {
      getScreen().dispose();
    }
    under.forEach(GameScreen::dispose);
    following.close();
    household.close();
    kit.dispose();
  }

  /** Where the window opens. */
  @FunctionalInterface
  public interface Opening {
    void begin(Foyer foyer);
  }

  /** Keys that mean the same on every screen. */
  private final class Everywhere extends InputAdapter {
    @Override
    public boolean keyDown(int keycode) {
      if (keycode == Input.Keys.F11) {
        change(Looks.withFullScreen(settings, !Gdx.graphics.isFullscreen()));
        return true;
      }
      return false;
    }
  }
}
