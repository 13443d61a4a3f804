package ontherecord.app.window;

import java.nio.file.Path;
import ontherecord.storage.home.UsualPlaces;
import ontherecord.storage.own.OwnFolder;

/**
 * What of a computer lies around the window.
 *
 * @param own where a teacher's own lessons lie
 * @param places where else files may be looked for
 * @param windows the one there is, and another one beside it
 */
public record Surroundings(Doors doors, OwnFolder own, UsualPlaces places, Windows windows) {

  /** With one window only. */
  public Surroundings(Doors doors, OwnFolder own, UsualPlaces places) {
    this(doors, own, places, Windows.ONE);
  }

  /** A folder, and no doors: for a window that nobody sits at. */
  public static Surroundings of(Path folder) {
    return new Surroundings(Doors.SHUT, new OwnFolder(folder), UsualPlaces.here());
  }
}
