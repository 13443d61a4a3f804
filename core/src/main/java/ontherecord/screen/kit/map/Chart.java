package ontherecord.screen.kit.map;

import java.util.List;
import java.util.Map;

/**
 * What the map shows. A delegation recorded at several positions has several places; its land is
 * striped in the first two.
 *
 * @param places in the order in which their numbers are told
 * @param you on the pill of the player's own place
 * @param asked on the pill of the place that an observer predicts
 * @param names of states by ISO 3166 alpha-3, told where one is pointed at that is not recorded
 */
public record Chart(List<Place> places, String you, String asked, Map<String, String> names) {
  public Chart {
    places = List.copyOf(places);
    names = Map.copyOf(names);
  }
}
