package ontherecord.view;

import java.util.List;
import ontherecord.message.Sayable;

/** An open round as the team may see it: no answer is in it. One shape a kind of round. */
public sealed interface RoundView {

  Heading heading();

  /** What is asked, in at most two lines. */
  Sayable prompt();

  Extras extras();

  /** What may come along with an answer in this scenario. */
  record Extras(boolean confidence, boolean reason, int thinkSeconds) {}

  /**
   * Take a position, or, as an observer, predict another's.
   *
   * @param asked whose position is asked for
   * @param observer whether that is another delegation than the team's own
   * @param why why the team observes in this round; empty words if it does not
   * @param cards the spectrum, in order
   */
  record OfPosition(
      Heading heading,
      Sayable prompt,
      Extras extras,
      Emblem asked,
      boolean observer,
      Sayable why,
      List<Card> cards)
      implements RoundView {
    public OfPosition {
      cards = List.copyOf(cards);
    }
  }

  /** One position to take. */
  record Card(Mark mark, Sayable meaning) {}

  /**
   * Choose among options.
   *
   * @param several whether several are right
   * @param options in the order shown
   */
  record OfChoice(
      Heading heading, Sayable prompt, Extras extras, boolean several, List<Option> options)
      implements RoundView {
    public OfChoice {
      options = List.copyOf(options);
    }
  }

  /**
   * One option, or one thing to be put in order.
   *
   * @param place its place in the scenario file, by which it is handed in
   */
  record Option(int place, Sayable text) {}

  /**
   * Put things in order.
   *
   * @param first what stands at the beginning: "earliest", "fewest"
   * @param last what stands at the end
   * @param things as they were dealt
   */
  record OfOrder(
      Heading heading,
      Sayable prompt,
      Extras extras,
      Sayable first,
      Sayable last,
      List<Option> things)
      implements RoundView {
    public OfOrder {
      things = List.copyOf(things);
    }
  }

  /** Estimate a number from {@code from} to {@code to}. */
  record OfEstimate(
      Heading heading, Sayable prompt, Extras extras, long from, long to, Sayable unit)
      implements RoundView {}

  /**
   * Pick delegations.
   *
   * @param rule how picks are counted, in a sentence
   * @param tiles those on offer, in alphabetical order of their names
   * @param mostPicks how many may be picked
   */
  record OfRollCall(
      Heading heading,
      Sayable prompt,
      Extras extras,
      Sayable rule,
      List<Emblem> tiles,
      int mostPicks)
      implements RoundView {
    public OfRollCall {
      tiles = List.copyOf(tiles);
    }
  }
}
