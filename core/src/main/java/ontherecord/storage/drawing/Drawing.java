package ontherecord.storage.drawing;

import java.util.List;

/**
 * A picture.
 *
 * @param title what it shows, in a few words
 * @param told the same as a text, for whoever cannot see it
 * @param strokes from the lowest to the uppermost
 */
public record Drawing(float width, float height, String title, String told, List<Stroke> strokes) {
  public Drawing {
    strokes = List.copyOf(strokes);
  }
}
