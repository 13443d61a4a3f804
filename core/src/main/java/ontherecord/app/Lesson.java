package ontherecord.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ontherecord.problem.Checked;
import ontherecord.scenario.Scenario;
import ontherecord.storage.ScenarioFile;

/**
 * A scenario in the library.
 *
 * @param key by which it is opened: the id of a shipped one, the whole path of a teacher's own
 */
public record Lesson(String key, ScenarioFile source) {

  /** A teacher's own, from the file it was read from. */
  public static Lesson at(Path file, ScenarioFile source) {
    return new Lesson(keyOf(file), source);
  }

  /** By which a teacher's own file is opened. */
  public static String keyOf(Path file) {
    return file.toAbsolutePath().normalize().toString();
  }

  /** The name under which its author knows it. */
  public String file() {
    return source.file();
  }

  /** Where a teacher's own lies; empty of a shipped one. */
  public Optional<Path> path() {
    return Optional.of(Path.of(key)).filter(Path::isAbsolute);
  }

  /**
   * The name by which its sessions know it: with its folder's, so that neither a shipped lesson nor
   * a file of that name in another folder is taken for it.
   */
  public String known() {
    return path()
        .map(Path::getParent)
        .map(Path::getFileName)
        .map(folder -> folder + "/" + file())
        .orElse(file());
  }

  /** Its whole text, as it goes into a session's log. */
  public String text() {
    return source.text();
  }

  public Checked<Scenario> checked() {
    return source.checked();
  }

  /**
   * The same file, of which a session deals fewer rounds. Its text stays whole, so that a log means
   * the same to whoever reads it.
   *
   * @param minutes as {@link Scenario#within} takes them
   */
  public Lesson within(int minutes) {
    Checked<Scenario> shorter = checked().then(s -> Checked.good(s.within(minutes), List.of()));
    return new Lesson(key, new ScenarioFile(source.file(), source.text(), shorter));
  }
}
