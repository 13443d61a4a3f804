package ontherecord.scenario;

import ontherecord.message.Text;
import ontherecord.record.Counted;
import ontherecord.record.Fact;
import ontherecord.record.TheRecord;
import ontherecord.record.Trend;
import ontherecord.rules.Answer;
import ontherecord.rules.EstimateRule;
import ontherecord.rules.Measure;
import ontherecord.rules.Rulebook;
import ontherecord.rules.Verdict;

/**
 * Estimate a number that a source gives: a count, or how many said something.
 *
 * @param kind the word for it in scenario files: "estimate", or "trend" where what was said is
 *     counted
 * @param from lowest number on the scale
 * @param to highest number on the scale
 * @param prompt the author's own question; empty for the one made from what is counted
 */
public record EstimateRound(
    String kind, String dialogue, Counted counted, long from, long to, Text prompt, Text discuss)
    implements Round {

  /** Estimate a count. */
  public static EstimateRound ofFact(
      String dialogue, Fact fact, long from, long to, Text prompt, Text discuss) {
    return new EstimateRound("estimate", dialogue, Counted.of(fact), from, to, prompt, discuss);
  }

  /** Estimate how many said something. */
  public static EstimateRound ofTrend(
      String dialogue, Trend trend, long from, long to, Text prompt, Text discuss) {
    return new EstimateRound("trend", dialogue, Counted.of(trend), from, to, prompt, discuss);
  }

  /** Whether it asks how many said something. */
  public boolean ofWords() {
    return kind.equals("trend");
  }

  @Override
  public Measure measure() {
    return Measure.KNOWLEDGE;
  }

  @Override
  public Offer offer(TheRecord record, Deal deal) {
    return new Offer.Scale(from, to);
  }

  @Override
  public boolean accepts(TheRecord record, Answer answer) {
    return answer instanceof Answer.NumberEstimated estimated
        && estimated.number() >= from
        && estimated.number() <= to;
  }

  @Override
  public Verdict judge(
      TheRecord record, Rulebook rulebook, String delegation, String asked, Answer answer) {
    return EstimateRule.judge(rulebook, counted, from, to, (Answer.NumberEstimated) answer);
  }
}
