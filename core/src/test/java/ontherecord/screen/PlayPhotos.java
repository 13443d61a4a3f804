package ontherecord.screen;

import com.badlogic.gdx.Game;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Application;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3ApplicationConfiguration;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.PixmapIO;
import com.badlogic.gdx.graphics.profiling.GLProfiler;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.zip.Deflater;
import ontherecord.message.Language;
import ontherecord.screen.kit.check.LayoutCheck;
import ontherecord.screen.kit.frame.Frame;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Look;
import ontherecord.screen.kit.theme.TextSize;

/**
 * Saves a picture of each screen of play.
 *
 * <pre>PlayPhotos DIR WIDTHxHEIGHT LANGUAGE THEME [usual|large [SCREEN,SCREEN…]]</pre>
 */
public final class PlayPhotos extends Game {
  private final Path folder;
  private final String suffix;
  private final Language language;
  private final Look look;
  private final Deque<String> waiting;
  private GLProfiler profiler;
  private Kit kit;
  private int frames;

  private PlayPhotos(Path folder, String suffix, Language language, Look look, List<String> names) {
    this.folder = folder;
    this.suffix = suffix;
    this.language = language;
    this.look = look;
    waiting = new ArrayDeque<>(names);
  }

  public static void main(String[] args) {
    String[] size = args[1].split("x", 2);
    boolean large = args.length > 4 && args[4].equals("large");
    Look look = new Look(args[3], large ? TextSize.LARGE : TextSize.NORMAL, true);
    List<String> names =
        args.length > 5 ? List.of(args[5].split(",", -1)) : List.copyOf(PlayScreens.ALL.keySet());
    Lwjgl3ApplicationConfiguration window = new Lwjgl3ApplicationConfiguration();
    window.setWindowedMode(Integer.parseInt(size[0]), Integer.parseInt(size[1]));
    window.setDecorated(false);
    window.disableAudio(true);
    window.setForegroundFPS(60);
    String suffix = String.join("-", args[1], args[2], args[3]) + (large ? "-large" : "");
    Language language = Language.byCode(args[2]).orElseThrow();
    new Lwjgl3Application(new PlayPhotos(Path.of(args[0]), suffix, language, look, names), window);
  }

  @Override
  public void create() {
    kit = new Kit(look);
    profiler = new GLProfiler(Gdx.graphics);
    profiler.enable();
    next();
  }

  private void next() {
    frames = 0;
    setScreen(PlayScreens.open(waiting.peek(), kit, language));
    PlayScreens.prepare(waiting.peek(), (Frame) getScreen());
  }

  @Override
  public void render() {
    profiler.reset();
    super.render();
    frames++;
    if (frames < 4) {
      return;
    }
    Pixmap picture =
        Pixmap.createFromFrameBuffer(
            0, 0, Gdx.graphics.getBackBufferWidth(), Gdx.graphics.getBackBufferHeight());
    Path file = folder.resolve(waiting.peek() + "-" + suffix + ".png").toAbsolutePath();
    PixmapIO.writePNG(Gdx.files.absolute(file.toString()), picture, Deflater.BEST_SPEED, true);
    picture.dispose();
    System.out.println(
        waiting.peek() + ": " + profiler.getDrawCalls() + " draw calls " + kit.missing().glyphs());
    LayoutCheck.of(kit, ((Frame) getScreen()).stage())
        .forEach(trouble -> System.out.println("  " + trouble));
    getScreen().dispose();
    waiting.remove();
    if (waiting.isEmpty()) {
      Gdx.app.exit();
    } else {
      next();
    }
  }

  @Override
  public void dispose() {
    kit.dispose();
  }
}
