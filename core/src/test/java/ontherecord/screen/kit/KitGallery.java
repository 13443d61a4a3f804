package ontherecord.screen.kit;

import com.badlogic.gdx.Game;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.InputAdapter;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Application;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3ApplicationConfiguration;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.PixmapIO;
import com.badlogic.gdx.graphics.profiling.GLProfiler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import ontherecord.screen.kit.check.LayoutCheck;
import ontherecord.screen.kit.frame.Frame;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Look;
import ontherecord.screen.kit.theme.TextSize;
import ontherecord.screen.kit.theme.Theme;

/**
 * Shows every widget on pages that resemble the game's screens, and saves a picture of each in both
 * themes.
 *
 * <pre>KitGallery DIR [WIDTHxHEIGHT [PAGE [large]]]</pre>
 *
 * Without arguments it stays open: F2 and F3 turn the pages, F4 changes the theme.
 */
public final class KitGallery {
  private KitGallery() {}

  static final Map<String, GalleryPage> PAGES =
      new TreeMap<>(
          Map.of(
              "round", RoundPage::new,
              "reveal", RevealPage::new,
              "crowd", CrowdPage::new,
              "title", TitlePage::new,
              "marks", MarksPage::new));

  public static void main(String[] args) {
    int width = 1920;
    int height = 1080;
    if (args.length > 1) {
      String[] size = args[1].split("x", 2);
      width = Integer.parseInt(size[0]);
      height = Integer.parseInt(size[1]);
    }
    List<String> pages =
        args.length > 2 && !args[2].equals("all")
            ? List.of(args[2].split(","))
            : List.copyOf(PAGES.keySet());
    TextSize size = args.length > 3 ? TextSize.LARGE : TextSize.NORMAL;
    Lwjgl3ApplicationConfiguration configuration = new Lwjgl3ApplicationConfiguration();
    configuration.setWindowedMode(width, height);
    configuration.setDecorated(args.length == 0);
    configuration.disableAudio(true);
    configuration.useVsync(false);
    configuration.setForegroundFPS(60);
    new Lwjgl3Application(
        args.length == 0
            ? new Browser()
            : new Photographer(Path.of(args[0]), pages, size, width + "x" + height),
        configuration);
  }

  /** Saves every page in both themes and leaves. */
  private static final class Photographer extends Game {
    private final Path folder;
    private final List<String> pages;
    private final TextSize size;
    private final String suffix;
    private final List<String> shots = new ArrayList<>();
    private Kit kit;
    private GLProfiler profiler;
    private int frame;

    private Photographer(Path folder, List<String> pages, TextSize size, String suffix) {
      this.folder = folder;
      this.pages = pages;
      this.size = size;
      this.suffix = suffix + (size == TextSize.LARGE ? "-large" : "");
    }

    @Override
    public void create() {
      kit = new Kit(new Look(Theme.PAPER, size, true));
      profiler = new GLProfiler(Gdx.graphics);
      profiler.enable();
      for (String page : pages) {
        shots.add(page + "-paper");
        shots.add(page + "-ink");
      }
      turn();
    }

    private void turn() {
      String shot = shots.get(0);
      String page = shot.substring(0, shot.lastIndexOf('-'));
      kit.fit(new Look(shot.endsWith("ink") ? Theme.INK : Theme.PAPER, size, true));
      setScreen(PAGES.get(page).open(kit));
      frame = 0;
    }

    @Override
    public void render() {
      profiler.reset();
      super.render();
      frame++;
      if (frame == 3) {
        String name = shots.remove(0);
        FileHandle file =
            Gdx.files.absolute(
                folder.resolve(name + "-" + suffix + ".png").toAbsolutePath().toString());
        Pixmap picture =
            Pixmap.createFromFrameBuffer(
                0, 0, Gdx.graphics.getBackBufferWidth(), Gdx.graphics.getBackBufferHeight());
        PixmapIO.writePNG(file, picture, Deflater.BEST_SPEED, true);
        picture.dispose();
        System.out.printf(
            "%s: %d draw calls, %d textures%n", name, profiler.getDrawCalls(), kit.leaves());
        LayoutCheck.of(kit, ((Frame) getScreen()).stage())
            .forEach(trouble -> System.out.println("  " + trouble));
        getScreen().dispose();
        if (shots.isEmpty()) {
          Gdx.app.exit();
        } else {
          turn();
        }
      }
    }

    @Override
    public void dispose() {
      kit.dispose();
    }
  }

  /** Stays open. */
  private static final class Browser extends Game {
    private final List<String> pages = List.copyOf(PAGES.keySet());
    private Kit kit;
    private int page;

    @Override
    public void create() {
      kit = new Kit(Look.plain());
      Gdx.graphics.setContinuousRendering(false);
      turn(0);
    }

    private void turn(int by) {
      page = Math.floorMod(page + by, pages.size());
      Frame next = PAGES.get(pages.get(page)).open(kit);
      setScreen(next);
      next.input().addProcessor(0, new Turner());
    }

    @Override
    public void dispose() {
      kit.dispose();
    }

    private final class Turner extends InputAdapter {
      @Override
      public boolean keyDown(int keycode) {
        Look look = kit.look();
        switch (keycode) {
          case Input.Keys.F2 -> turn(-1);
          case Input.Keys.F3 -> turn(1);
          case Input.Keys.F4 ->
              ((Frame) getScreen())
                  .wear(look.in(look.theme().equals(Theme.INK) ? Theme.PAPER : Theme.INK));
          default -> {
            return false;
          }
        }
        return true;
      }
    }
  }
}
