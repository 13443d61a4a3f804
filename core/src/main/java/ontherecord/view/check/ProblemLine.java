package ontherecord.view.check;

import ontherecord.message.Message;
import ontherecord.problem.Place;
import ontherecord.problem.Severity;

/**
 * One problem of a file.
 *
 * @param name of this problem among those of the file, the same as long as it stands there
 * @param round number of the round it is in, from 1; 0 if it is in none
 * @param suggestion what its author probably meant; "" if that is not known
 */
public record ProblemLine(
    String name,
    Severity severity,
    Place place,
    int round,
    Message what,
    Message remedy,
    Excerpt excerpt,
    String suggestion) {

  /** The way to the value, within the round where it is in one. */
  public String way() {
    String path = place.path();
    return round == 0 ? path : path.substring(path.indexOf(']') + 1).replaceFirst("^\\.", "");
  }
}
