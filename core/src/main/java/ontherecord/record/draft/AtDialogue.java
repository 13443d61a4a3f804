package ontherecord.record.draft;

import java.util.List;
import ontherecord.message.Message;
import ontherecord.problem.Field;
import ontherecord.problem.Problems;
import ontherecord.problem.Suggestion;

/** At which of a lesson's own dialogues something was said: where there is one, at that. */
record AtDialogue(List<String> dialogues, Problems problems) {

  /** The id that the entry gives; "" where it gives none and there is more than one. */
  String of(Entry entry) {
    Field written = entry.fields().optional("dialogue");
    String id = written.words().orElse("");
    if (id.isEmpty() && dialogues.size() == 1) {
      return dialogues.get(0);
    }
    if (!written.isThere() && dialogues.size() > 1) {
      problems.cannot(entry.fields().place(), Message.of("problem.own.dialogue-unsaid"));
    } else if (!id.isEmpty() && !dialogues.contains(id)) {
      problems.cannot(
          written.place(),
          Message.of("problem.dialogue-unknown").with("id", id),
          Suggestion.remedy(id, dialogues));
    } else if (dialogues.isEmpty()) {
      problems.cannot(entry.fields().place(), Message.of("problem.own.no-dialogue"));
    }
    return id;
  }
}
