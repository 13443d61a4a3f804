package ontherecord.scenario.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ontherecord.problem.Place;
import ontherecord.problem.Written;

/** A file without what must be mended in it; places in the file stay what they were. */
final class Pruned {
  /** Of these, parts may be left out; of any other value only the whole. */
  private static final Set<String> IN_PARTS = Set.of("record", "settings");

  /** Never left out: without it the file would mean something else. */
  private static final Set<String> KEPT = Set.of("format", "record");

  /** No way to a value is longer, unless by a key that is no key of ours. */
  private static final int LONGEST_WAY = 1_000;

  private Pruned() {}

  /** The same table without what lies at those places, and with what a lesson cannot do without. */
  static Written.Table of(Written.Table table, List<Place> faults) {
    Set<String> paths = new HashSet<>();
    faults.forEach(fault -> withAllAbove(fault.path(), paths));
    Set<String> exact = new HashSet<>();
    faults.forEach(fault -> exact.add(fault.path()));
    List<Written.Member> members = new ArrayList<>(pruned(table, paths, exact));
    Map<String, Written> needed = needed(table.place());
    members.forEach(m -> needed.remove(m.key()));
    needed.forEach((key, value) -> members.add(new Written.Member(value.place(), key, value)));
    return new Written.Table(table.place(), members);
  }

  private static List<Written.Member> pruned(
      Written.Table table, Set<String> paths, Set<String> exact) {
    List<Written.Member> kept = new ArrayList<>();
    for (Written.Member member : table.members()) {
      String path = member.place().path();
      if (!paths.contains(path)) {
        kept.add(member);
      } else if (member.value() instanceof Written.Items items && !exact.contains(path)) {
        List<Written> values = new ArrayList<>(items.values());
        values.removeIf(value -> paths.contains(value.place().path()));
        kept.add(with(member, new Written.Items(items.place(), values)));
      } else if (member.value() instanceof Written.Table inner
          && !exact.contains(path)
          && IN_PARTS.contains(member.key())) {
        kept.add(with(member, new Written.Table(inner.place(), pruned(inner, paths, exact))));
      } else if (KEPT.contains(path)) {
        kept.add(member);
      }
    }
    return kept;
  }

  private static Written.Member with(Written.Member member, Written value) {
    return new Written.Member(member.place(), member.key(), value);
  }

  // Every way that leads to a fault: "rounds[3].issue", "rounds[3]", "rounds".
  private static void withAllAbove(String path, Set<String> paths) {
    paths.add(path);
    for (int i = Math.min(path.length() - 1, LONGEST_WAY); i > 0; i--) {
      if (path.charAt(i) == '.' || path.charAt(i) == '[') {
        paths.add(path.substring(0, i));
      }
    }
  }

  private static Map<String, Written> needed(Place top) {
    Map<String, Written> needed = new LinkedHashMap<>();
    needed.put("id", new Written.Words(top, "trial"));
    needed.put("title", new Written.Words(top, "–"));
    needed.put("minutes", new Written.Figure(top, "25"));
    needed.put("level", new Written.Words(top, "introductory"));
    return needed;
  }
}
