package ontherecord.view.paper;

import java.util.List;
import java.util.stream.IntStream;
import ontherecord.message.Sayable;
import ontherecord.view.AnswerKey;
import ontherecord.view.RoundView;

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

  /**
   * The letter of each row of a round's key, in their order; "" where what is on offer has none.
   */
  public static List<String> of(RoundView open, AnswerKey key) {
    int rows = key.rows().size();
    if (open instanceof RoundView.OfOrder order) {
      List<Sayable> things = order.things().stream().map(RoundView.Option::text).toList();
      return key.rows().stream().map(row -> of(things.indexOf(row.text()))).toList();
    }
    boolean lettered = open instanceof RoundView.OfPosition || open instanceof RoundView.OfChoice;
    return IntStream.range(0, rows).mapToObj(i -> lettered ? of(i) : "").toList();
  }
}
