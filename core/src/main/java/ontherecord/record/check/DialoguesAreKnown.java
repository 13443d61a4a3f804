package ontherecord.record.check;

import ontherecord.problem.Problems;
import ontherecord.record.Dialogue;
import ontherecord.record.Source;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;

/** Every source tells of a dialogue that is listed. */
final class DialoguesAreKnown implements Promise {
  @Override
  public void check(RecordDraft draft, Problems problems) {
    Known known =
        new Known(
            "problem.dialogue-unknown", RecordDraft.ids(draft.dialogues(), Dialogue::id), problems);
    for (Drafted<Source> source : draft.sources()) {
      known.check(source.value().dialogue(), source.place("dialogue"));
    }
  }
}
