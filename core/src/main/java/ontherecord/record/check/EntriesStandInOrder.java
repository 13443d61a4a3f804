package ontherecord.record.check;

import java.util.LinkedHashMap;
import java.util.Map;
import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;

/** In every file the entries stand in the order of their ids. */
final class EntriesStandInOrder implements Promise {
  @Override
  public void check(RecordDraft draft, Problems problems) {
    Map<String, String> before = new LinkedHashMap<>();
    for (Drafted<?> entry : draft.all()) {
      String id = Ids.of(entry);
      String last = before.put(entry.file(), id);
      if (last != null && last.compareTo(id) > 0) {
        problems.cannot(
            entry.place("id"),
            Message.of("problem.order-wrong").with("id", id).with("before", last));
      }
    }
  }
}
