package ontherecord.scenario;

import ontherecord.message.Text;
import ontherecord.record.Fact;
import ontherecord.record.TheRecord;
import ontherecord.rules.Answer;
import ontherecord.rules.EstimateRule;
import ontherecord.rules.Measure;
import ontherecord.rules.Rulebook;
import ontherecord.rules.Verdict;

/**
 * Estimate a count that a source gives.
 *
 * @param from lowest number on the scale
 * @param to highest number on the scale
 * @param prompt the author's own question; empty for the one made from the fact
 */
public record EstimateRound(
    String dialogue, Fact fact, long from, long to, Text prompt, Text discuss) implements Round {

  @Override
  public String kind() {
    return "estimate";
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
    return EstimateRule.judge(rulebook, fact, from, to, (Answer.NumberEstimated) answer);
  }
}
