package ontherecord.scenario;

import ontherecord.message.Text;
import ontherecord.record.TheRecord;
import ontherecord.record.Trend;
import ontherecord.rules.Answer;
import ontherecord.rules.Measure;
import ontherecord.rules.Rulebook;
import ontherecord.rules.TrendRule;
import ontherecord.rules.Verdict;

/**
 * Say how much of the room is recorded as saying something: few, many, a majority or all.
 *
 * @param trend one whose source's word tells an extent
 * @param prompt the author's own question; empty for the one made from the trend
 */
public record TrendRound(String dialogue, Trend trend, Text prompt, Text discuss) implements Round {

  @Override
  public String kind() {
    return "trend";
  }

  @Override
  public Measure measure() {
    return Measure.KNOWLEDGE;
  }

  @Override
  public Offer offer(TheRecord record, Deal deal) {
    return new Offer.Things(TrendRule.EXTENTS.size(), 1, Answer.OptionsChosen::new);
  }

  @Override
  public boolean accepts(TheRecord record, Answer answer) {
    return answer instanceof Answer.OptionsChosen chosen
        && chosen.options().size() == 1
        && chosen.options().get(0) >= 0
        && chosen.options().get(0) < TrendRule.EXTENTS.size();
  }

  @Override
  public Verdict judge(
      TheRecord record, Rulebook rulebook, String delegation, String asked, Answer answer) {
    return TrendRule.judge(trend, (Answer.OptionsChosen) answer);
  }
}
