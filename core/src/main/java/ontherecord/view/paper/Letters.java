package ontherecord.view.paper;

/** By which letters what is on offer is told apart on paper: A is the first. */
public final class Letters {
  /** How many cards a team has to hold up: A to G. */
  public static final int CARDS = 7;

  /** How many places have a letter of their own. */
  public static final int ALPHABET = 26;

  private Letters() {}

  /** The letter of a place, from 0; after Z comes AA. */
  public static String of(int place) {
    String last = Character.toString('A' + place % ALPHABET);
    return place < ALPHABET ? last : of(place / ALPHABET - 1) + last;
  }
}
