package ontherecord.scenario;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import ontherecord.message.Text;
import ontherecord.record.TheRecord;
import ontherecord.rules.Answer;
import ontherecord.rules.Measure;
import ontherecord.rules.RollCallRule;
import ontherecord.rules.Rulebook;
import ontherecord.rules.Verdict;

/**
 * Pick every delegation recorded at one position of an issue, or in one statement.
 *
 * @param issue id of the issue or theme
 * @param position id of the position; "" where a statement is asked
 * @param statements ids of the statements whose speakers are asked for
 * @param candidates ids of the delegations on offer, in alphabetical order of their ids
 * @param asked what the rule judges by: who of the candidates is named there
 * @param prompt the author's own question; empty for the one made from the position
 */
public record RollCallRound(
    String dialogue,
    String issue,
    String position,
    List<String> statements,
    List<String> candidates,
    RollCallRule.Asked asked,
    Text prompt,
    Text discuss)
    implements Round {

  public RollCallRound {
    statements = List.copyOf(statements);
    candidates = List.copyOf(candidates);
  }

  @Override
  public String kind() {
    return "roll-call";
  }

  @Override
  public Measure measure() {
    return Measure.KNOWLEDGE;
  }

  /** How many may be picked: all on offer, or, on an open list, as many as it names. */
  public int mostPicks() {
    return asked.open() ? asked.named().size() : candidates.size();
  }

  @Override
  public Offer offer(TheRecord record, Deal deal) {
    return new Offer.Things(
        candidates.size(),
        mostPicks(),
        places -> new Answer.RollCalled(places.stream().map(candidates::get).collect(toSet())));
  }

  @Override
  public boolean accepts(TheRecord record, Answer answer) {
    return answer instanceof Answer.RollCalled called
        && !called.delegations().isEmpty()
        && called.delegations().size() <= mostPicks()
        && Set.copyOf(candidates).containsAll(called.delegations());
  }

  @Override
  public Verdict judge(
      TheRecord record, Rulebook rulebook, String delegation, String asked, Answer answer) {
    return RollCallRule.judge(this.asked, (Answer.RollCalled) answer);
  }
}
