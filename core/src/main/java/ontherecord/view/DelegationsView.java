package ontherecord.view;

import java.util.List;
import ontherecord.message.Sayable;

/**
 * Whom one can speak for in a scenario: which issues are recorded, never what was said.
 *
 * @param issues names of the scenario's issues, in a fixed order
 * @param lengths in what times it can be played, the longest first; one where it cannot be
 *     shortened
 * @param minutes the one that is chosen at first
 */
public record DelegationsView(
    Sayable scenario, List<Sayable> issues, List<Tile> tiles, List<Length> lengths, int minutes) {
  public DelegationsView {
    issues = List.copyOf(issues);
    tiles = List.copyOf(tiles);
    lengths = List.copyOf(lengths);
  }

  /** So many rounds in so many minutes. */
  public record Length(int minutes, int rounds) {}

  /** Whether there is a time to choose. */
  public boolean canBeShortened() {
    return lengths.size() > 1;
  }

  /**
   * One delegation.
   *
   * @param recorded one an issue, in the same order: whether a position of it is recorded
   * @param council what it is to the Security Council, in a sentence
   * @param played how often it was played to the end on this computer
   * @param picture of it; none in most lessons
   */
  public record Tile(
      Emblem emblem, List<Boolean> recorded, Sayable council, int played, Depicted picture) {
    public Tile {
      recorded = List.copyOf(recorded);
    }

    /** One without a picture. */
    public Tile(Emblem emblem, List<Boolean> recorded, Sayable council, int played) {
      this(emblem, recorded, council, played, Depicted.NOTHING);
    }

    public int recordedCount() {
      return (int) recorded.stream().filter(r -> r).count();
    }
  }
}
