package ontherecord.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ontherecord.message.Message;

/**
 * Reads a table key by key and tells everything that is wrong with it: ask for each key it may
 * hold, then call {@link #noOthers()}. Of a doubled key the first counts.
 *
 * <pre>{@code
 * Fields fields = Fields.of(written, problems);
 * Placed<String> id = fields.required("id").words();
 * Placed<Long> minutes = fields.optional("minutes").wholeNumber(1, 600);
 * fields.noteIgnored();
 * fields.noOthers();
 * }</pre>
 */
public final class Fields {
  private final Place place;
  private final boolean table;
  private final Problems problems;
  private final Map<String, Written.Member> members = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();

  private Fields(Place place, boolean table, Problems problems) {
    this.place = place;
    this.table = table;
    this.problems = problems;
  }

  /** The fields of a table; of anything else a problem, and no fields. */
  public static Fields of(Written written, Problems problems) {
    return Field.of(written, problems).table();
  }

  static Fields in(Written.Table table, Problems problems) {
    Fields fields = new Fields(table.place(), true, problems);
    for (Written.Member member : table.members()) {
      Written.Member first = fields.members.putIfAbsent(member.key(), member);
      if (first != null) {
        problems.cannot(
            member.place(),
            Message.of("problem.key-doubled")
                .with("key", member.key())
                .with("line", first.place().line()));
      }
    }
    return fields;
  }

  static Fields none(Place place, Problems problems) {
    return new Fields(place, false, problems);
  }

  public Place place() {
    return place;
  }

  /** Whether a table stands here at all. */
  public boolean isTable() {
    return table;
  }

  public boolean has(String key) {
    return members.containsKey(key);
  }

  /** The keys that stand here, in the order of the file. */
  public List<String> keys() {
    return List.copyOf(members.keySet());
  }

  /** A key that must be there. */
  public Field required(String key) {
    if (table && !has(key)) {
      problems.cannot(under(key), Message.of("problem.key-missing").with("key", key));
    }
    return optional(key);
  }

  /** A key that may be left out. */
  public Field optional(String key) {
    asked.add(key);
    Written.Member member = members.get(key);
    return member == null
        ? Field.leftOut(under(key), problems)
        : Field.of(member.value(), problems);
  }

  /** Lets a {@code "note"} stand here for the author's own eyes. */
  public void noteIgnored() {
    asked.add("note");
  }

  /** Tells every key that was not asked for. */
  public void noOthers() {
    if (asked.containsAll(members.keySet())) {
      return;
    }
    List<String> missing = new ArrayList<>(asked);
    missing.removeAll(members.keySet());
    for (Written.Member member : members.values()) {
      if (!asked.contains(member.key())) {
        List<String> meant =
            Suggestion.nearest(member.key(), missing).isPresent() ? missing : keysKnown();
        problems.cannot(
            member.place(),
            Message.of("problem.key-unknown").with("key", member.key()),
            Suggestion.remedy(member.key(), meant));
      }
    }
  }

  private List<String> keysKnown() {
    return asked.stream().sorted().toList();
  }

  private Place under(String key) {
    String path = place.path().isEmpty() ? key : place.path() + "." + key;
    return new Place(place.file(), place.line(), place.column(), path);
  }
}
