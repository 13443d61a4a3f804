package ontherecord.scenario.guide;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import ontherecord.message.Language;
import ontherecord.record.Dialogue;
import ontherecord.record.Fact;
import ontherecord.record.Issue;
import ontherecord.record.Stand;
import ontherecord.record.TheRecord;
import ontherecord.record.Trend;

/**
 * What can be asked at each dialogue, by its ids, for whoever has no game at hand to look it up.
 */
record RecordMarkdown(TheRecord record) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Dialogue dialogue : record.entries().dialogues()) {
      lines.add("### " + dialogue.id());
      lines.add("");
      table(lines, "issue for a position round", "who is recorded where", issues(dialogue));
      table(lines, "count for an estimate", "what is counted", facts(dialogue, Fact.Kind.COUNT));
      table(lines, "date for an order", "what is dated", facts(dialogue, Fact.Kind.DATE));
      table(lines, "trend", "what was said", trends(dialogue));
      table(lines, "statement", "who said what", statements(dialogue));
    }
    return lines;
  }

  private static void table(List<String> lines, String id, String what, List<String> rows) {
    if (!rows.isEmpty()) {
      lines.addAll(List.of("| " + id + " | " + what + " |", "| --- | --- |"));
      lines.addAll(rows);
      lines.add("");
    }
  }

  private List<String> issues(Dialogue dialogue) {
    return record.entries().issues().stream()
        .filter(issue -> !issue.isTheme())
        .flatMap(issue -> issue(issue, dialogue))
        .toList();
  }

  private Stream<String> issue(Issue issue, Dialogue dialogue) {
    Map<String, TreeSet<String>> taken =
        record.stands(issue.id(), dialogue.id()).stream()
            .filter(stand -> record.speaker(stand.speaker()).orElseThrow().isDelegation())
            .collect(
                groupingBy(
                    Stand::position,
                    LinkedHashMap::new,
                    mapping(Stand::speaker, toCollection(TreeSet::new))));
    if (taken.size() < 2) {
      return Stream.of();
    }
    String where =
        issue.positions().stream()
            .filter(position -> taken.containsKey(position.id()))
            .map(p -> "`" + p.id() + "` " + String.join(", ", taken.get(p.id())))
            .collect(joining(" · "));
    return Stream.of(row(issue.id(), where));
  }

  private List<String> facts(Dialogue dialogue, Fact.Kind kind) {
    return record.entries().facts().stream()
        .filter(fact -> fact.dialogue().equals(dialogue.id()) && fact.kind() == kind)
        .map(fact -> row(fact.id(), fact.what().in(Language.ENGLISH) + ": " + values(fact)))
        .toList();
  }

  private static String values(Fact fact) {
    return fact.values().stream().map(Fact.Value::printed).distinct().collect(joining(" or "));
  }

  private List<String> trends(Dialogue dialogue) {
    return record.entries().trends().stream()
        .filter(trend -> trend.dialogue().equals(dialogue.id()))
        .filter(trend -> trend.extent() != Trend.Extent.UNSAID || trend.count().isPresent())
        .map(trend -> row(trend.id(), trend(trend)))
        .toList();
  }

  private static String trend(Trend trend) {
    String many =
        trend.count().isPresent() ? "a number, " + trend.count().getAsInt() : trend.word();
    return trend.says().in(Language.ENGLISH) + " (" + many + ")";
  }

  private List<String> statements(Dialogue dialogue) {
    return record.entries().statements().stream()
        .filter(statement -> statement.dialogue().equals(dialogue.id()))
        .map(
            statement ->
                row(
                    statement.id(),
                    String.join(", ", statement.by())
                        + ": "
                        + statement.says().in(Language.ENGLISH)))
        .toList();
  }

  private static String row(String id, String what) {
    return "| `" + id + "` | " + what + " |";
  }
}
