package ontherecord.storage.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ontherecord.record.Discrepancy;
import ontherecord.record.Fact;
import ontherecord.record.Statement;
import ontherecord.record.TheRecord;
import ontherecord.record.Trend;

/**
 * Which part of the record somebody wants; an empty list stands for everything.
 *
 * @param dialogues ids of dialogues
 * @param issues ids of issues and themes
 * @param speakers ids of whoever said it, for whom it was said, or of whom it is told
 */
public record Wanted(
    List<String> dialogues, List<String> issues, List<String> speakers, List<Kind> kinds) {
  public Wanted {
    dialogues = List.copyOf(dialogues);
    issues = List.copyOf(issues);
    speakers = List.copyOf(speakers);
    kinds = List.copyOf(kinds);
  }

  /** The whole record. */
  public static final Wanted ALL = new Wanted(List.of(), List.of(), List.of(), List.of());

  /** What an entry of the record can be. */
  public enum Kind {
    STATEMENT,
    TREND,
    FACT,
    DISCREPANCY
  }

  /** The ids of all that is wanted. A discrepancy belongs to whatever it bears on. */
  public Set<String> in(TheRecord record) {
    TheRecord.Entries all = record.entries();
    Set<String> topical = new LinkedHashSet<>();
    all.statements().stream().filter(this::wants).map(Statement::id).forEach(topical::add);
    all.trends().stream().filter(this::wants).map(Trend::id).forEach(topical::add);
    all.facts().stream().filter(this::wants).map(Fact::id).forEach(topical::add);
    Set<String> ids = new LinkedHashSet<>();
    Stream.of(
            of(Kind.STATEMENT, all.statements().stream().map(Statement::id)),
            of(Kind.TREND, all.trends().stream().map(Trend::id)),
            of(Kind.FACT, all.facts().stream().map(Fact::id)))
        .flatMap(found -> found)
        .filter(topical::contains)
        .forEach(ids::add);
    of(
            Kind.DISCREPANCY,
            all.discrepancies().stream().filter(d -> wants(d, topical)).map(Discrepancy::id))
        .forEach(ids::add);
    return ids;
  }

  private Stream<String> of(Kind kind, Stream<String> ids) {
    return kinds.isEmpty() || kinds.contains(kind) ? ids : Stream.empty();
  }

  private boolean wants(Statement s) {
    return anyOf(dialogues, s.dialogue())
        && anyOf(issues, s.issue())
        && (speakers.isEmpty() || speakers.stream().anyMatch(s::concerns));
  }

  private boolean wants(Trend t) {
    return anyOf(dialogues, t.dialogue()) && anyOf(issues, t.issue()) && speakers.isEmpty();
  }

  private boolean wants(Fact f) {
    return anyOf(dialogues, f.dialogue())
        && anyOf(issues, f.issue())
        && (speakers.isEmpty() || speakers.stream().anyMatch(f::concerns));
  }

  private boolean wants(Discrepancy d, Set<String> topical) {
    boolean everything = issues.isEmpty() && speakers.isEmpty();
    return anyOf(dialogues, d.dialogue())
        && (everything || d.concerns().stream().anyMatch(topical::contains));
  }

  private static boolean anyOf(List<String> wanted, String id) {
    return wanted.isEmpty() || wanted.contains(id);
  }
}
