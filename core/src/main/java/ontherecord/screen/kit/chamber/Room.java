package ontherecord.screen.kit.chamber;

import java.util.List;

/**
 * What the chamber shows.
 *
 * @param benches in the spectrum's order, 2 to 5
 * @param others how many spoke without a recorded position
 * @param figure in the middle, such as {@code 46}
 * @param caption under the figure, such as {@code spoke}
 * @param you on the pill of the player's own seat
 * @param asked on the pill of the seat an observer predicts
 */
public record Room(
    List<Bench> benches, int others, String figure, String caption, String you, String asked) {
  public Room {
    benches = List.copyOf(benches);
  }
}
