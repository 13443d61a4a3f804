package ontherecord.record.check;

import java.util.List;
import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.record.Dialogue;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;

/** Where a dialogue's list is only of those who are named, something is told of each of them. */
final class WhoeverIsListedWasHeard implements Promise {
  @Override
  public void check(RecordDraft draft, Problems problems) {
    for (Drafted<Dialogue> dialogue : draft.dialogues()) {
      if (dialogue.value().speakersList() == Dialogue.SpeakersList.NAMED_ONLY) {
        List<String> listed = dialogue.value().speakers();
        for (int i = 0; i < listed.size(); i++) {
          if (!isHeard(listed.get(i), dialogue.value().id(), draft)) {
            problems.look(
                dialogue.place("speakers", i),
                Message.of("problem.speaker-unheard").with("id", listed.get(i)));
          }
        }
      }
    }
  }

  private static boolean isHeard(String speaker, String dialogue, RecordDraft draft) {
    return draft.statements().stream()
            .map(Drafted::value)
            .anyMatch(s -> s.dialogue().equals(dialogue) && s.concerns(speaker))
        || draft.facts().stream()
            .map(Drafted::value)
            .anyMatch(f -> f.dialogue().equals(dialogue) && f.concerns(speaker));
  }
}
