package ontherecord.scenario;

import java.util.List;
import ontherecord.message.Text;
import ontherecord.record.Fact;
import ontherecord.record.TheRecord;
import ontherecord.rules.Answer;
import ontherecord.rules.Measure;
import ontherecord.rules.OrderRule;
import ontherecord.rules.Rulebook;
import ontherecord.rules.Verdict;

/**
 * Put facts in order: counts from the least, dates from the earliest.
 *
 * @param facts all counts, or all dates
 * @param prompt the author's own question; empty for the one made from their kind
 */
public record OrderRound(String dialogue, List<Fact> facts, Text prompt, Text discuss)
    implements Round {

  public OrderRound {
    facts = List.copyOf(facts);
  }

  /** Whether it is dates that are put in order, and not counts. */
  public boolean ofDates() {
    return facts.get(0).kind() == Fact.Kind.DATE;
  }

  @Override
  public String kind() {
    return "order";
  }

  @Override
  public Measure measure() {
    return Measure.KNOWLEDGE;
  }

  @Override
  public int shuffled() {
    return facts.size();
  }

  @Override
  public Offer offer(TheRecord record, Deal deal) {
    return new Offer.Row(
        facts.size(),
        places -> new Answer.Ordered(places.stream().map(deal.shown()::get).toList()));
  }

  @Override
  public boolean accepts(TheRecord record, Answer answer) {
    return answer instanceof Answer.Ordered ordered
        && ordered.places().size() == facts.size()
        && ordered.places().stream().distinct().count() == facts.size()
        && ordered.places().stream().allMatch(i -> i >= 0 && i < facts.size());
  }

  @Override
  public Verdict judge(
      TheRecord record, Rulebook rulebook, String delegation, String asked, Answer answer) {
    return OrderRule.judge(facts, (Answer.Ordered) answer);
  }
}
