package ontherecord.storage.exchange;

import java.util.List;
import java.util.Optional;
import ontherecord.problem.Problem;

/**
 * What came of a file from another program.
 *
 * @param name a name for the scenario's file, without an ending: small letters, digits and hyphens
 * @param scenario the JSON text of a scenario that can be played; empty where no round came of the
 *     file
 * @param taken how many questions or rows became rounds
 * @param left how many did not; each is told in a problem that {@link
 *     ontherecord.problem.Severity#CANNOT_BE_PLAYED cannot be played}
 * @param problems what was found, in the order of the file; the line of a sheet's place is its row
 */
public record Imported(
    String name, Optional<String> scenario, int taken, int left, List<Problem> problems) {
  public Imported {
    problems = List.copyOf(problems);
  }
}
