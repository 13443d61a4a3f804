package ontherecord.storage.home;

import static ontherecord.problem.Severity.WORTH_A_LOOK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.problem.Checked;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;

/**
 * The folder that holds a person's settings and sessions. One in hand was there, and could be
 * written to, when it was opened.
 */
public record Home(Path folder) {

  /** The file with the settings; it may not be there. */
  public Path settings() {
    return folder.resolve("settings.json");
  }

  /** The file with how group sessions were set up; it may not be there. */
  public Path setUps() {
    return folder.resolve("set-ups.json");
  }

  /** The folder with one log a session; it may not be there. */
  public Path sessions() {
    return folder.resolve("sessions");
  }

  /**
   * Makes the folder where it is missing and tries whether it can be written to. Where it cannot,
   * the problem says so and that nothing will be kept; the game can be played all the same.
   */
  public static Checked<Home> open(Path folder) {
    try {
      Files.createDirectories(folder);
      Path trial = Files.createTempFile(folder, "trial-", ".tmp");
      Files.delete(trial);
      return Checked.good(new Home(folder.toAbsolutePath()), List.of());
    } catch (IOException | SecurityException e) {
      String key =
          Files.exists(folder) && !Files.isDirectory(folder)
              ? "home.file-in-the-way"
              : "home.not-writable";
      return Checked.bad(
          List.of(
              new Problem(
                  WORTH_A_LOOK,
                  Place.whole(folder.toString()),
                  Message.of(key).with("why", DiskTrouble.why(e)),
                  Message.of("home.choose-another"))));
    }
  }
}
