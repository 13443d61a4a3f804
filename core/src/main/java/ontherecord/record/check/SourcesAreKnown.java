package ontherecord.record.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.record.Dialogue;
import ontherecord.record.Source;
import ontherecord.record.draft.Cited;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;

/**
 * Every source that is cited is listed, and is one of those its dialogue is drawn from; a
 * discrepancy may cite any.
 */
final class SourcesAreKnown implements Promise {
  @Override
  public void check(RecordDraft draft, Problems problems) {
    List<String> listed = RecordDraft.ids(draft.sources(), Source::id);
    Known known = new Known("problem.source-unknown", listed, problems);
    Map<String, List<String>> byDialogue = new HashMap<>();
    for (Drafted<Dialogue> dialogue : draft.dialogues()) {
      known.checkAll(dialogue.value().sources(), dialogue, "sources");
      byDialogue.put(dialogue.value().id(), dialogue.value().sources());
    }
    for (Cited cited : draft.citations()) {
      String source = cited.cite().source();
      known.check(source, cited.source());
      List<String> drawnFrom = byDialogue.getOrDefault(cited.dialogue(), new ArrayList<>());
      boolean ofAny = !byDialogue.containsKey(cited.dialogue());
      if (!ofAny && listed.contains(source) && !drawnFrom.contains(source)) {
        problems.cannot(
            cited.source(),
            Message.of("problem.source-of-another")
                .with("source", source)
                .with("dialogue", cited.dialogue()));
      }
    }
  }
}
