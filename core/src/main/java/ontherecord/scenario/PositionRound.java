package ontherecord.scenario;

import java.util.List;
import ontherecord.message.Text;
import ontherecord.record.Position;
import ontherecord.record.TheRecord;
import ontherecord.rules.Answer;
import ontherecord.rules.Measure;
import ontherecord.rules.PositionRule;
import ontherecord.rules.Rulebook;
import ontherecord.rules.Verdict;

/** Take a position on an issue as the delegation is recorded to have done, or predict another's. */
public record PositionRound(String dialogue, String issue, Text discuss) implements Round {

  @Override
  public String kind() {
    return "position";
  }

  @Override
  public Measure measure() {
    return Measure.FIDELITY;
  }

  @Override
  public Offer offer(TheRecord record, Deal deal) {
    List<Position> positions = record.issue(issue).orElseThrow().positions();
    return new Offer.Things(
        positions.size(), 1, places -> new Answer.PositionTaken(positions.get(places.get(0)).id()));
  }

  @Override
  public boolean accepts(TheRecord record, Answer answer) {
    return answer instanceof Answer.PositionTaken taken
        && record.issue(issue).filter(i -> i.placeOf(taken.position()) >= 0).isPresent();
  }

  @Override
  public Verdict judge(
      TheRecord record, Rulebook rulebook, String delegation, String asked, Answer answer) {
    Measure counted = asked.equals(delegation) ? Measure.FIDELITY : Measure.KNOWLEDGE;
    return PositionRule.judge(
        record,
        rulebook,
        new PositionRule.Asked(asked, issue, dialogue, counted),
        (Answer.PositionTaken) answer);
  }
}
