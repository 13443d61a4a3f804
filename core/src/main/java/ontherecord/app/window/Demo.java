package ontherecord.app.window;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.InputProcessor;
import com.badlogic.gdx.Screen;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.PixmapIO;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import ontherecord.screen.ArchiveScreen;
import ontherecord.screen.DebriefScreen;
import ontherecord.screen.IntroductionScreen;
import ontherecord.screen.RevealScreen;
import ontherecord.screen.RoundScreen;
import ontherecord.screen.TitleScreen;
import ontherecord.screen.group.EntryScene;
import ontherecord.screen.group.LookBackScene;
import ontherecord.screen.group.SetUpScreen;
import ontherecord.screen.group.ShowScreen;
import ontherecord.view.group.TeamMarks;

/**
 * A bot plays through the real screens by key presses and saves a picture of each. It looks where
 * it is before every press, so it needs to know no screen's insides.
 */
public final class Demo extends ApplicationAdapter {
  private static final int FRAMES_TO_SETTLE = 3;
  private static final int LONGEST = 20_000;

  /** Each takes some frames; together they are longer than the show is deaf after a step. */
  private static final int WAITS = 12;

  private final Maestro maestro;
  private final Path folder;
  private final Deque<Step> steps = new ArrayDeque<>();
  private Screen planned;
  private int frames;
  private int pages;
  private int shots;
  private int all;
  private boolean finished;

  /**
   * A demo.
   *
   * @param folder where pictures go; it is there
   */
  public Demo(Maestro maestro, Path folder) {
    this.maestro = maestro;
    this.folder = folder;
  }

  /** One thing to do on a screen. */
  private sealed interface Step {
    record Shoot(String name) implements Step {}

    record Press(int key, char letter) implements Step {}

    record GoTo(String name) implements Step {}

    /** Until a press is taken for another one than the last. */
    record Wait() implements Step {}
  }

  @Override
  public void create() {
    maestro.create();
    Gdx.graphics.setContinuousRendering(true);
  }

  @Override
  public void resize(int width, int height) {
    maestro.resize(width, height);
  }

  @Override
  public void render() {
    maestro.render();
    if (++frames < FRAMES_TO_SETTLE) {
      return;
    }
    frames = 0;
    Screen screen = maestro.getScreen();
    if (screen != planned) {
      planned = screen;
      steps.clear();
      plan(screen);
    }
    if (steps.isEmpty() || ++all > LONGEST) {
      finished = screen instanceof DebriefScreen || screen instanceof LookBackScene;
      Gdx.app.exit();
      return;
    }
    take(steps.poll());
  }

  private void plan(Screen screen) {
    if (screen instanceof ArchiveScreen) {
      tour(screen);
      return;
    }
    if (screen instanceof IntroductionScreen) {
      leaf(name(screen));
      return;
    }
    String name = name(screen);
    if (screen instanceof SetUpScreen || screen instanceof ShowScreen<?>) {
      lead(screen, name);
      return;
    }
    if (screen instanceof TitleScreen && pages > 0) {
      press(Input.Keys.NUM_1);
      return;
    }
    shoot(name);
    if (screen instanceof TitleScreen) {
      aside('?', name + "-keys");
      type("a");
    } else if (screen instanceof RoundScreen) {
      press(Input.Keys.ENTER);
      shoot(name + "-answered");
      // What is held is put down first, then comes the button.
      press(Input.Keys.ENTER);
      press(Input.Keys.ENTER);
      press(Input.Keys.ENTER);
    } else if (screen instanceof RevealScreen) {
      aside('s', name + "-source");
      press(Input.Keys.SPACE);
    } else if (!(screen instanceof DebriefScreen)) {
      press(Input.Keys.ENTER);
    }
  }

  /** A group session, scene by scene. */
  private void lead(Screen screen, String name) {
    shoot(name);
    if (screen instanceof SetUpScreen) {
      steps.add(new Step.GoTo("start"));
      press(Input.Keys.ENTER);
      return;
    }
    if (screen instanceof EntryScene) {
      enter(name);
    }
    for (int i = 0; i < WAITS; i++) {
      steps.add(new Step.Wait());
    }
    press(Input.Keys.SPACE);
    // A page that takes long to come is waited for; after the last there is none.
    for (int i = 0; i < WAITS; i++) {
      steps.add(new Step.Wait());
    }
  }

  // Letters are cards, digits a number, each where the round asks for it; Enter goes to the next.
  private void enter(String name) {
    for (int row = 0; row < TeamMarks.MOST; row++) {
      type("abcdefg");
      press(Input.Keys.NUM_4);
      press(Input.Keys.NUM_2);
      if (row == 0) {
        shoot(name + "-begun");
      }
      press(Input.Keys.ENTER);
    }
    for (int row = 0; row < TeamMarks.MOST; row++) {
      press(Input.Keys.NUM_0);
    }
  }

  /** Through the introduction, and by the way that skips it to the title. */
  private void leaf(String name) {
    for (int page = 1; page <= maestro.content().introduction().pages().size(); page++) {
      if (page > 1) {
        press(Input.Keys.SPACE);
      }
      shoot(name + "-" + page);
    }
    press(Input.Keys.ESCAPE);
  }

  /** Through each part of the archive, then back to the title. */
  private void tour(Screen screen) {
    String name = "archive-" + name(screen);
    if (pages < 7) {
      shoot(name);
    }
    switch (pages++) {
      case 0 -> press(Input.Keys.NUM_2);
      case 1 -> press(Input.Keys.ENTER);
      case 2 -> {
        type("m");
        shoot(name + "-map");
        press(Input.Keys.NUM_3);
      }
      case 3 -> press(Input.Keys.NUM_4);
      case 4 -> {
        press(Input.Keys.ENTER);
        shoot(name + "-passage");
        press(Input.Keys.ESCAPE);
        type("/");
      }
      case 5 -> {
        type("mexic");
        shoot(name + "-found");
        press(Input.Keys.ENTER);
      }
      default -> {
        // A field that is open takes the first.
        press(Input.Keys.ESCAPE);
        press(Input.Keys.ESCAPE);
      }
    }
  }

  private void type(String letters) {
    letters.chars().forEach(c -> steps.add(new Step.Press(Input.Keys.UNKNOWN, (char) c)));
  }

  /** Opens something over the screen, shoots it and closes it again. */
  private void aside(char letter, String name) {
    steps.add(new Step.Press(Input.Keys.UNKNOWN, letter));
    shoot(name);
    press(Input.Keys.ESCAPE);
  }

  private void shoot(String name) {
    steps.add(new Step.Shoot(name));
  }

  private void press(int key) {
    steps.add(new Step.Press(key, (char) 0));
  }

  private static String name(Screen screen) {
    return screen
        .getClass()
        .getSimpleName()
        .replace("Screen", "")
        .replace("Scene", "")
        .toLowerCase(java.util.Locale.ROOT);
  }

  private void take(Step step) {
    if (step instanceof Step.Shoot shoot) {
      Pixmap picture =
          Pixmap.createFromFrameBuffer(
              0, 0, Gdx.graphics.getBackBufferWidth(), Gdx.graphics.getBackBufferHeight());
      String file = String.format("%02d-%s.png", ++shots, shoot.name());
      opaque(picture);
      PixmapIO.writePNG(new FileHandle(folder.resolve(file).toFile()), picture, 6, true);
      picture.dispose();
      return;
    }
    if (step instanceof Step.Wait) {
      return;
    }
    if (step instanceof Step.GoTo to) {
      maestro.shown().focus().to(to.name());
      return;
    }
    Step.Press press = (Step.Press) step;
    InputProcessor input = Gdx.input.getInputProcessor();
    if (press.letter() == 0) {
      input.keyDown(press.key());
      input.keyUp(press.key());
    } else {
      // A letter is what a key types, and the key goes down before.
      input.keyDown(Input.Keys.UNKNOWN);
      input.keyTyped(press.letter());
      input.keyUp(Input.Keys.UNKNOWN);
    }
  }

  /** What fades on the screen leaves its trace in the buffer's transparency; a picture has none. */
  private static void opaque(Pixmap picture) {
    ByteBuffer pixels = picture.getPixels();
    for (int i = 3; i < pixels.limit(); i += 4) {
      pixels.put(i, (byte) 0xFF);
    }
  }

  /** How many pictures were saved. */
  public int shots() {
    return shots;
  }

  /** Whether the game was played to its debrief. */
  public boolean finished() {
    return finished;
  }

  @Override
  public void dispose() {
    maestro.dispose();
  }
}
