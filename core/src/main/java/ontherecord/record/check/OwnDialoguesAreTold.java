package ontherecord.record.check;

import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.record.Dialogue;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;

/** Of several dialogues each has a date, by which they are told apart and put in order. */
final class OwnDialoguesAreTold implements Promise {
  @Override
  public void check(RecordDraft draft, Problems problems) {
    for (Drafted<Dialogue> dialogue : draft.dialogues()) {
      if (draft.dialogues().size() > 1 && !dialogue.has("date")) {
        problems.cannot(dialogue.place(), Message.of("problem.own.date-missing"));
      }
    }
  }
}
