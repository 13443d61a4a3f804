package ontherecord.app;

import ontherecord.problem.Checked;
import ontherecord.scenario.Scenario;

/**
 * A scenario file as it was found.
 *
 * @param key by which it is opened: the id of a shipped one, the path of a teacher's own
 * @param file the name under which its author knows it
 * @param text its whole text, as it goes into a session's log; "" if it could not be read
 */
public record Lesson(String key, String file, String text, Checked<Scenario> checked) {}
