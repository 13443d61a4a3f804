package ontherecord.view.group;

import java.util.Map;
import java.util.Set;
import ontherecord.view.ChamberView;

/**
 * The room on a question, as far as it is shown.
 *
 * @param room all that will be seated
 * @param seated ids of those who have taken their seats
 * @param teams marks of the teams that spoke for a delegation or predicted it, by its id
 */
public record Hall(
    ChamberView room, Set<String> seated, Map<String, java.util.List<String>> teams) {
  public Hall {
    seated = Set.copyOf(seated);
    teams = Map.copyOf(teams);
  }
}
