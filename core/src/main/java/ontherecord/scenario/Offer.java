package ontherecord.scenario;

import java.util.List;
import java.util.function.Function;
import ontherecord.rules.Answer;

/**
 * What a round has on offer, in the order in which it is shown: all that somebody needs who answers
 * without understanding it. Bots play every kind of round by this.
 */
public sealed interface Offer {

  /**
   * Things of which one or several are picked.
   *
   * @param size how many there are
   * @param most how many may be picked
   * @param answer the answer that picks those at these places, from 0
   */
  record Things(int size, int most, Function<List<Integer>, Answer> answer) implements Offer {}

  /**
   * Things to be put in a row.
   *
   * @param size how many there are
   * @param answer the answer that puts those at these places, from 0, in this order
   */
  record Row(int size, Function<List<Integer>, Answer> answer) implements Offer {}

  /** A scale on which a number is chosen; both ends belong to it. */
  record Scale(long from, long to) implements Offer {}
}
