package ontherecord.app.window;

import com.badlogic.gdx.Gdx;
import java.nio.file.Path;
import java.util.List;
import ontherecord.screen.GameScreen;
import ontherecord.screen.part.Waiting;
import ontherecord.storage.own.FileKind;

/** Looks for files to open: in the system's own dialog, and where none can be had in the game's. */
final class Finding {
  private final Maestro maestro;
  private final Foyer foyer;
  private GameScreen waiting;

  Finding(Maestro maestro, Foyer foyer) {
    this.maestro = maestro;
    this.foyer = foyer;
  }

  /** Asks for files. A window that fills the screen would hide the system's dialog. */
  void open() {
    Path from = maestro.librarian().own().folder();
    if (Gdx.graphics.isFullscreen()) {
      browse(from);
      return;
    }
    waiting = maestro.shown();
    Waiting sheet = new Waiting(maestro.kit(), maestro.words(), "open.waiting");
    waiting.open(Waiting.WIDE, overlay -> sheet.fill(overlay, () -> here(from), this::leave));
    Doors.Choice choice =
        new Doors.Choice(from, maestro.words().say("open.kind"), FileKind.endings());
    doors().choose(choice, chosen -> Gdx.app.postRunnable(() -> take(chosen, from)));
  }

  private void take(Doors.Chosen chosen, Path from) {
    if (waiting == null) {
      return;
    }
    close();
    if (chosen instanceof Doors.Chosen.Files files) {
      load(files.files());
    } else if (chosen instanceof Doors.Chosen.NoDialog) {
      browse(from);
    }
  }

  private void here(Path from) {
    leave();
    browse(from);
  }

  private void leave() {
    doors().withdraw();
    close();
  }

  private void close() {
    if (maestro.holds(waiting)) {
      waiting.close();
    }
    waiting = null;
  }

  /** Opens the folder of a teacher's own lessons, made where it is missing. */
  void openOwn() {
    Errand.run(
        () -> maestro.librarian().own().make(),
        made -> {
          if (made.value().isEmpty()) {
            maestro.troubles().tell("open.folder", made.problems(), foyer::library);
            return;
          }
          Path folder = made.value().get();
          doors().show(folder, () -> Gdx.app.postRunnable(() -> browse(folder)));
        });
  }

  private void browse(Path from) {
    new Browsing(maestro, this::load).open(from);
  }

  private void load(List<Path> files) {
    new Loading(maestro, foyer).open(files);
  }

  private Doors doors() {
    return maestro.surroundings().doors();
  }
}
