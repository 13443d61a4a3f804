package ontherecord.scenario;

import java.util.Optional;
import ontherecord.message.Text;
import ontherecord.problem.Placed;
import ontherecord.problem.Problems;

/**
 * A picture of a lesson.
 *
 * @param says what is to be seen, for whoever cannot see it
 * @param credit whose it is; empty if not said
 * @param pixels what is to be seen itself; {@link Pixels#NONE} where the file is not at hand, as in
 *     a session gone on with from its log
 */
public record Picture(Text says, Text credit, Pixels pixels) {

  /** The picture files beside a lesson. */
  @FunctionalInterface
  public interface Folder {
    /** None at hand, and nothing to be told of it. */
    Folder NONE = (file, problems) -> Optional.empty();

    /** The picture of that name; what keeps it from being shown is told. */
    Optional<Pixels> find(Placed<String> file, Problems problems);
  }
}
