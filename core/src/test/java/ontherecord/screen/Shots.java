package ontherecord.screen;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Application;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3ApplicationConfiguration;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.PixmapIO;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import ontherecord.message.Language;
import ontherecord.screen.kit.check.LayoutCheck;
import ontherecord.screen.kit.page.Kit;
import ontherecord.screen.kit.theme.Look;
import ontherecord.screen.kit.theme.TextSize;

/**
 * Saves a picture of the screens around a session, and prints what is wrong with their layout.
 *
 * <pre>Shots DIR WIDTHxHEIGHT en|fr paper|ink usual|large [SCREEN[:LETTERS]...]</pre>
 *
 * Letters are typed before the picture is taken: {@code dossier:s} shows its sources.
 */
public final class Shots extends ApplicationAdapter {
  private final Path folder;
  private final List<String> arguments;

  private Shots(Path folder, List<String> arguments) {
    this.folder = folder;
    this.arguments = arguments;
  }

  public static void main(String[] args) {
    String[] size = args[1].split("x", 2);
    Lwjgl3ApplicationConfiguration configuration = new Lwjgl3ApplicationConfiguration();
    configuration.setWindowedMode(Integer.parseInt(size[0]), Integer.parseInt(size[1]));
    configuration.setDecorated(false);
    configuration.disableAudio(true);
    new Lwjgl3Application(new Shots(Path.of(args[0]), List.of(args)), configuration);
  }

  @Override
  public void create() {
    TextSize size = arguments.get(4).equals("large") ? TextSize.LARGE : TextSize.NORMAL;
    Kit kit = new Kit(new Look(arguments.get(3), size, true));
    Language language = Language.byCode(arguments.get(2)).orElseThrow();
    List<String> wanted = arguments.subList(5, arguments.size());
    for (String shot : wanted.isEmpty() ? Screens.ALL.keySet() : wanted) {
      int colon = shot.indexOf(':');
      String name = colon < 0 ? shot : shot.substring(0, colon);
      GameScreen screen = Screens.ALL.get(name).of(kit, Screens.words(language), new Heard());
      new Typist(screen).type(colon < 0 ? "" : shot.substring(colon + 1));
      screen.render(0.02f);
      LayoutCheck.of(kit, screen.stage()).forEach(t -> System.out.println(shot + ": " + t));
      save(shot.replace(':', '+').replace('?', 'h').replace('/', 'f'));
      screen.dispose();
    }
    kit.dispose();
    Gdx.app.exit();
  }

  private void save(String name) {
    String file = name + "-" + String.join("-", arguments.subList(1, 5)) + ".png";
    Pixmap picture =
        Pixmap.createFromFrameBuffer(
            0, 0, Gdx.graphics.getBackBufferWidth(), Gdx.graphics.getBackBufferHeight());
    PixmapIO.writePNG(
        Gdx.files.absolute(folder.resolve(file).toAbsolutePath().toString()),
        picture,
        Deflater.BEST_SPEED,
        true);
    picture.dispose();
  }
}
