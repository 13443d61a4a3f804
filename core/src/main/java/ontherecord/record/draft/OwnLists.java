package ontherecord.record.draft;

import java.util.List;
import java.util.function.Function;
import ontherecord.problem.Field;
import ontherecord.problem.Fields;

/** The lists of a lesson's own record, each of which may be left out. */
record OwnLists(Fields fields, String file) {

  <T> List<Drafted<T>> of(String key, Function<Entry, T> form) {
    Field list = fields.optional(key);
    return list.isThere() ? RecordDraft.entries(list, Rigour.OF_A_LESSON, file, form) : List.of();
  }
}
