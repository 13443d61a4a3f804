package ontherecord.rules;

import java.util.List;

/**
 * The numbers of the rules, from {@code assets/rules/rulebook.json}; the reasons stand with each
 * rule.
 *
 * @param defensibleFrom the smallest spectrum on which one step away is defensible
 * @param defensible credit for a defensible position, in quarters
 * @param weakHalves the weight, in halves, of a round that rests on a {@code group} or {@code
 *     reports} attribution alone
 * @param estimatePercent how far from a recorded value, in percent of the scale, an estimate may be
 *     to earn 4, 3, 2, 1 quarters; four numbers, rising
 * @param confidence points for guess, fairly sure and sure
 */
public record Rulebook(
    int version,
    int defensibleFrom,
    int defensible,
    int weakHalves,
    List<Integer> estimatePercent,
    List<Stake> confidence) {

  public Rulebook {
    estimatePercent = List.copyOf(estimatePercent);
    confidence = List.copyOf(confidence);
  }

  /** What one level of confidence wins when right and loses (a number up to 0) when wrong. */
  public record Stake(int right, int wrong) {}
}
