package ontherecord.record.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.record.Dialogue;
import ontherecord.record.Speaker;
import ontherecord.record.Statement;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;

/** A delegation that is recorded as speaking at a dialogue is in that dialogue's list. */
final class DelegationsThatSpokeAreListed implements Promise {
  @Override
  public void check(RecordDraft draft, Problems problems) {
    Set<String> delegations =
        draft.speakers().stream()
            .map(Drafted::value)
            .filter(Speaker::isDelegation)
            .map(Speaker::id)
            .collect(Collectors.toSet());
    Map<String, List<String>> listed = new HashMap<>();
    for (Drafted<Dialogue> dialogue : draft.dialogues()) {
      listed.put(dialogue.value().id(), dialogue.value().speakers());
    }
    for (Drafted<Statement> statement : draft.statements()) {
      List<String> there = listed.getOrDefault(statement.value().dialogue(), List.of());
      for (int i = 0; i < statement.value().by().size(); i++) {
        String speaker = statement.value().by().get(i);
        boolean known = listed.containsKey(statement.value().dialogue());
        if (known && delegations.contains(speaker) && !there.contains(speaker)) {
          problems.cannot(
              statement.place("by", i), Message.of("problem.speaker-unlisted").with("id", speaker));
        }
      }
    }
  }
}
