package ontherecord.screen.kit.map;

import java.util.List;

/**
 * What the map shows. A delegation recorded at several positions has several places; its land is
 * striped in the first two.
 *
 * @param places in the order in which their numbers are told
 * @param you on the pill of the player's own place
 * @param asked on the pill of the place that an observer predicts
 */
public record Chart(List<Place> places, String you, String asked) {
  public Chart {
    places = List.copyOf(places);
  }
}
