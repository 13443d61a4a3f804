package ontherecord.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private static final int FEW = 16;

  private final Place place;
  private final boolean table;
  private final Problems problems;
  private final List<Written.Member> members;
  private final List<String> asked = new ArrayList<>();

  private Fields(Place place, boolean table, List<Written.Member> members, Problems problems) {
    this.place = place;
    this.table = table;
    this.members = members;
    this.problems = problems;
  }

  /** The fields of a table; of anything else a problem, and no fields. */
  public static Fields of(Written written, Problems problems) {
    return Field.of(written, problems).table();
  }

  static Fields in(Written.Table table, Problems problems) {
    if (anyTwice(table.members())) {
      once(table.members(), problems);
    }
    return new Fields(table.place(), true, table.members(), problems);
  }

  /** Whether a key may stand there twice: looked for one by one where there are as few as usual. */
  static boolean anyTwice(List<Written.Member> members) {
    boolean few = members.size() <= FEW;
    for (int i = 1; few && i < members.size(); i++) {
      for (int k = 0; k < i; k++) {
        if (members.get(i).key().equals(members.get(k).key())) {
          return true;
        }
      }
    }
    return !few;
  }

  private static void once(List<Written.Member> members, Problems problems) {
    Map<String, Written.Member> first = new HashMap<>();
    for (Written.Member member : members) {
      Written.Member before = first.putIfAbsent(member.key(), member);
      if (before != null) {
        problems.cannot(
            member.place(),
            Message.of("problem.key-doubled")
                .with("key", member.key())
                .with("line", before.place().line()));
      }
    }
  }

  static Fields none(Place place, Problems problems) {
    return new Fields(place, false, List.of(), problems);
  }

  public Place place() {
    return place;
  }

  /** Whether a table stands here at all. */
  public boolean isTable() {
    return table;
  }

  public boolean has(String key) {
    return find(key) >= 0;
  }

  /** The keys that stand here, in the order of the file. */
  public List<String> keys() {
    return members.stream().map(Written.Member::key).distinct().toList();
  }

  /** A key that must be there. */
  public Field required(String key) {
    if (table && !has(key)) {
      problems.cannot(place.lacking(key), Message.of("problem.key-missing").with("key", key));
    }
    return optional(key);
  }

  /** A key that may be left out. */
  public Field optional(String key) {
    asked.add(key);
    int at = find(key);
    return at < 0
        ? Field.leftOut(place.lacking(key), problems)
        : Field.of(members.get(at).value(), problems);
  }

  /** Where the first of that key stands; -1 for nowhere. A table holds a dozen keys at most. */
  private int find(String key) {
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).key().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  /** Lets a {@code "note"} stand here for the author's own eyes. */
  public void noteIgnored() {
    asked.add("note");
  }

  /** Tells every key that was not asked for. */
  public void noOthers() {
    List<Written.Member> others = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      if (!asked.contains(members.get(i).key())) {
        others.add(members.get(i));
      }
    }
    if (!others.isEmpty()) {
      tell(others);
    }
  }

  private void tell(List<Written.Member> unknown) {
    List<String> known = asked.stream().distinct().sorted().toList();
    List<String> missing = known.stream().filter(key -> !has(key)).toList();
    for (Written.Member member : unknown) {
      String key = member.key();
      problems.cannot(
          member.place(),
          Message.of("problem.key-unknown").with("key", key),
          Suggestion.remedy(key, Suggestion.nearest(key, missing).isPresent() ? missing : known));
    }
  }
}
