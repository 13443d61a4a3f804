package ontherecord.record;

import java.util.List;
import ontherecord.message.Text;

/**
 * An agenda question. With positions it is an issue: they are ordered, and a player can take one.
 * Without, it is a theme: the record holds statements on it, but no two different positions.
 *
 * @param question what a position round asks a delegation; empty for a theme
 */
public record Issue(String id, Text name, Text question, List<Position> positions, Text note) {

  public Issue {
    positions = List.copyOf(positions);
  }

  public boolean isTheme() {
    return positions.isEmpty();
  }

  /** The place of a position in the spectrum, from 0; -1 if it is not on it. */
  public int placeOf(String position) {
    for (int i = 0; i < positions.size(); i++) {
      if (positions.get(i).id().equals(position)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The position of that id.
   *
   * @throws IllegalArgumentException if it is not on the spectrum; checked data never asks so
   */
  public Position position(String id) {
    int place = placeOf(id);
    if (place < 0) {
      throw new IllegalArgumentException(this.id + " has no position " + id);
    }
    return positions.get(place);
  }
}
