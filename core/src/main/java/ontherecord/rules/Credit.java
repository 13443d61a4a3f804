package ontherecord.rules;

/** What an answer earned, in quarters of a round: whole numbers, so that sums are exact. */
public record Credit(int quarters) implements Comparable<Credit> {

  public static final Credit NONE = new Credit(0);
  public static final Credit HALF = new Credit(2);
  public static final Credit FULL = new Credit(4);

  public Credit {
    if (quarters < 0 || quarters > 4) {
      throw new IllegalArgumentException("a credit is 0 to 4 quarters, not " + quarters);
    }
  }

  /** {@code earned / possible}, rounded down to quarters; nothing if {@code earned} is negative. */
  public static Credit share(int earned, int possible) {
    return new Credit(Math.max(0, Math.min(4, 4 * earned / possible)));
  }

  @Override
  public int compareTo(Credit other) {
    return Integer.compare(quarters, other.quarters);
  }
}
