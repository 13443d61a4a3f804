package ontherecord.scenario.introduction;

import java.util.HashSet;
import java.util.Set;
import ontherecord.message.Message;
import ontherecord.problem.Placed;
import ontherecord.problem.Problems;
import ontherecord.problem.Suggestion;
import ontherecord.record.TheRecord;

/** Whatever a sentence rests on is on the record, and is named once. */
final class EvidenceIsOnTheRecord implements Promise {

  @Override
  public void check(IntroductionDraft draft, TheRecord record, Problems problems) {
    for (IntroductionDraft.Sentence sentence : draft.sentences()) {
      Set<String> named = new HashSet<>();
      for (Placed<String> placed : sentence.evidence()) {
        String id = placed.orElse("");
        if (Found.at(id, record).isEmpty()) {
          problems.cannot(
              placed.place(),
              Message.of("introduction.problem.unknown").with("id", id),
              Suggestion.remedy(id, Found.known(record)));
        } else if (!named.add(id)) {
          problems.cannot(
              placed.place(), Message.of("introduction.problem.named-twice").with("id", id));
        }
      }
    }
  }
}
