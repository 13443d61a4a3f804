package ontherecord.record.check;

import java.util.List;
import ontherecord.problem.Problems;
import ontherecord.record.Dialogue;
import ontherecord.record.Fact;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;

/** What a dialogue names as telling how many spoke is a count of that dialogue. */
final class CountsOfSpeakersAreKnown implements Promise {
  @Override
  public void check(RecordDraft draft, Problems problems) {
    for (Drafted<Dialogue> dialogue : draft.dialogues()) {
      List<String> counts =
          draft.facts().stream()
              .map(Drafted::value)
              .filter(f -> f.kind() == Fact.Kind.COUNT)
              .filter(f -> f.dialogue().equals(dialogue.value().id()))
              .map(Fact::id)
              .toList();
      new Known("problem.count-unknown", counts, problems)
          .checkAll(dialogue.value().spoke(), dialogue, "spoke");
    }
  }
}
