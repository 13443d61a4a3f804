package ontherecord.record;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Everything the sources are recorded as saying, indexed for the questions the rules ask. Checked:
 * every reference in it resolves.
 */
public final class TheRecord {
  private final Map<String, Source> sources;
  private final Map<String, Dialogue> dialogues;
  private final Map<String, Speaker> speakers;
  private final Map<String, Issue> issues;
  private final Map<String, Statement> statements;
  private final Map<String, Trend> trends;
  private final Map<String, Fact> facts;
  private final Map<String, Discrepancy> discrepancies;
  private final Map<Question, List<Stand>> stands;
  private final Map<String, Map<String, Map<String, List<Stand>>>> bySpeaker;
  private final Entries entries;

  /** What the record files hold, in the files' order. */
  public record Entries(
      List<Source> sources,
      List<Dialogue> dialogues,
      List<Speaker> speakers,
      List<Issue> issues,
      List<Statement> statements,
      List<Trend> trends,
      List<Fact> facts,
      List<Discrepancy> discrepancies) {
    public Entries {
      sources = List.copyOf(sources);
      dialogues = List.copyOf(dialogues);
      speakers = List.copyOf(speakers);
      issues = List.copyOf(issues);
      statements = List.copyOf(statements);
      trends = List.copyOf(trends);
      facts = List.copyOf(facts);
      discrepancies = List.copyOf(discrepancies);
    }
  }

  private record Question(String issue, String dialogue) {}

  public TheRecord(Entries entries) {
    this.entries = entries;
    sources = byId(entries.sources(), Source::id);
    dialogues = byId(entries.dialogues(), Dialogue::id);
    speakers = byId(entries.speakers(), Speaker::id);
    issues = byId(entries.issues(), Issue::id);
    statements = byId(entries.statements(), Statement::id);
    trends = byId(entries.trends(), Trend::id);
    facts = byId(entries.facts(), Fact::id);
    discrepancies = byId(entries.discrepancies(), Discrepancy::id);
    List<Stand> all =
        entries.statements().stream()
            .filter(Statement::takesPosition)
            .flatMap(s -> standsIn(s).stream())
            .toList();
    stands =
        all.stream()
            .collect(
                groupingBy(
                    s -> new Question(s.statement().issue(), s.statement().dialogue()),
                    toUnmodifiableList()));
    bySpeaker =
        all.stream()
            .collect(
                groupingBy(
                    Stand::speaker,
                    groupingBy(
                        s -> s.statement().dialogue(),
                        groupingBy(s -> s.statement().issue(), toUnmodifiableList()))));
  }

  private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
    return all.stream().collect(toUnmodifiableMap(id, Function.identity()));
  }

  private static List<Stand> standsIn(Statement s) {
    List<Stand> found = new ArrayList<>();
    Set<String> concerned = new LinkedHashSet<>(s.by());
    concerned.addAll(s.onBehalfOf());
    for (String speaker : concerned) {
      found.add(new Stand(speaker, s.position(), s.attributionTo(speaker), s));
    }
    return found;
  }

  public Entries entries() {
    return entries;
  }

  public Optional<Source> source(String id) {
    return Optional.ofNullable(sources.get(id));
  }

  public Optional<Dialogue> dialogue(String id) {
    return Optional.ofNullable(dialogues.get(id));
  }

  public Optional<Speaker> speaker(String id) {
    return Optional.ofNullable(speakers.get(id));
  }

  public Optional<Issue> issue(String id) {
    return Optional.ofNullable(issues.get(id));
  }

  public Optional<Statement> statement(String id) {
    return Optional.ofNullable(statements.get(id));
  }

  public Optional<Trend> trend(String id) {
    return Optional.ofNullable(trends.get(id));
  }

  public Optional<Fact> fact(String id) {
    return Optional.ofNullable(facts.get(id));
  }

  public Optional<Discrepancy> discrepancy(String id) {
    return Optional.ofNullable(discrepancies.get(id));
  }

  /** Every recorded position on an issue at a dialogue, of delegations and all other speakers. */
  public List<Stand> stands(String issue, String dialogue) {
    return stands.getOrDefault(new Question(issue, dialogue), List.of());
  }

  /** The recorded positions of one speaker on an issue at a dialogue; empty if none. */
  public List<Stand> stands(String speaker, String issue, String dialogue) {
    return bySpeaker
        .getOrDefault(speaker, Map.of())
        .getOrDefault(dialogue, Map.of())
        .getOrDefault(issue, List.of());
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof TheRecord that && that.entries.equals(entries));
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }

  /** Everything the record ties to one speaker, at every dialogue. */
  public List<Statement> statementsOf(String speaker) {
    return entries.statements().stream().filter(s -> s.concerns(speaker)).toList();
  }
}
