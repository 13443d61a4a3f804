package ontherecord.storage;

import ontherecord.problem.Checked;
import ontherecord.scenario.Scenario;

/**
 * A scenario file: what stands in it and what that means.
 *
 * @param file the name under which its author knows it
 * @param text its whole text, as a session's log keeps it; "" if it cannot be read
 */
public record ScenarioFile(String file, String text, Checked<Scenario> checked) {}
