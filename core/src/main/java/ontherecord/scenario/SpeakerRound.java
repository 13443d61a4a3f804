package ontherecord.scenario;

import java.util.List;
import java.util.Set;
import ontherecord.message.Text;
import ontherecord.record.Statement;
import ontherecord.record.TheRecord;
import ontherecord.rules.Answer;
import ontherecord.rules.Measure;
import ontherecord.rules.Rulebook;
import ontherecord.rules.SpeakerRule;
import ontherecord.rules.Verdict;

/**
 * Tell who said it: a quotation where the source prints one, else our paraphrase.
 *
 * @param candidates ids of those on offer, in alphabetical order of their ids
 * @param prompt the author's own question; empty for the one made from the statement
 */
public record SpeakerRound(
    String dialogue, Statement statement, List<String> candidates, Text prompt, Text discuss)
    implements Round {

  public SpeakerRound {
    candidates = List.copyOf(candidates);
  }

  @Override
  public String kind() {
    return "who-said-it";
  }

  @Override
  public Measure measure() {
    return Measure.KNOWLEDGE;
  }

  @Override
  public Offer offer(TheRecord record, Deal deal) {
    return new Offer.Things(
        candidates.size(),
        1,
        places -> new Answer.RollCalled(Set.of(candidates.get(places.get(0)))));
  }

  @Override
  public boolean accepts(TheRecord record, Answer answer) {
    return answer instanceof Answer.RollCalled called
        && called.delegations().size() == 1
        && candidates.containsAll(called.delegations());
  }

  @Override
  public Verdict judge(
      TheRecord record, Rulebook rulebook, String delegation, String asked, Answer answer) {
    return SpeakerRule.judge(statement, (Answer.RollCalled) answer);
  }
}
