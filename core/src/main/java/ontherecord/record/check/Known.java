package ontherecord.record.check;

import java.util.List;
import ontherecord.message.Message;
import ontherecord.problem.Place;
import ontherecord.problem.Problems;
import ontherecord.problem.Suggestion;
import ontherecord.record.draft.Drafted;

/**
 * Tells of ids that name nothing, with the nearest that does.
 *
 * @param key of the sentence that says what is not known
 */
record Known(String key, List<String> ids, Problems problems) {
  Known {
    ids = ids.stream().distinct().toList();
  }

  /** One id; "" stands for none. */
  void check(String id, Place place) {
    if (!id.isEmpty() && !ids.contains(id)) {
      problems.cannot(place, Message.of(key).with("id", id), Suggestion.remedy(id, ids));
    }
  }

  /** Every id of an entry's list. */
  void checkAll(List<String> named, Drafted<?> entry, String inKey) {
    for (int i = 0; i < named.size(); i++) {
      check(named.get(i), entry.place(inKey, i));
    }
  }
}
