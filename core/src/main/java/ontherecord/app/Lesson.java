package ontherecord.app;

import java.util.List;
import ontherecord.problem.Checked;
import ontherecord.scenario.Scenario;
import ontherecord.storage.ScenarioFile;

/**
 * A scenario in the library.
 *
 * @param key by which it is opened: the id of a shipped one, the path of a teacher's own
 */
public record Lesson(String key, ScenarioFile source) {

  /** The name under which its author knows it. */
  public String file() {
    return source.file();
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
