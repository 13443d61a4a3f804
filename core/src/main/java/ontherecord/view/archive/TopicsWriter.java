package ontherecord.view.archive;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ontherecord.record.Dialogue;
import ontherecord.record.Issue;
import ontherecord.record.Statement;
import ontherecord.record.TheRecord;
import ontherecord.view.Shown;

/** Writes the list of issues and themes: in which years anything is recorded on each. */
record TopicsWriter(Shown shown) {

  private record Held(String issue, String dialogue, String position, String id) {}

  TopicsView write() {
    Map<String, List<Held>> held = held().collect(Collectors.groupingBy(Held::issue));
    return new TopicsView(topics(held, false), topics(held, true));
  }

  private Stream<Held> held() {
    TheRecord.Entries entries = shown.record().entries();
    return Stream.of(
            entries.statements().stream().map(TopicsWriter::held),
            entries.trends().stream().map(t -> new Held(t.issue(), t.dialogue(), "", t.id())),
            entries.facts().stream().map(f -> new Held(f.issue(), f.dialogue(), "", f.id())))
        .flatMap(all -> all);
  }

  private static Held held(Statement s) {
    return new Held(s.issue(), s.dialogue(), s.position(), s.id());
  }

  private List<TopicsView.Topic> topics(Map<String, List<Held>> held, boolean themes) {
    return shown.record().entries().issues().stream()
        .filter(issue -> issue.isTheme() == themes && held.containsKey(issue.id()))
        .map(issue -> topic(issue, held.get(issue.id())))
        .toList();
  }

  private TopicsView.Topic topic(Issue issue, List<Held> held) {
    Lines lines = new Lines(shown);
    return new TopicsView.Topic(
        issue.id(),
        issue.name(),
        issue.positions().stream().map(p -> shown.mark(issue, p.id())).toList(),
        shown.record().entries().dialogues().stream()
            .map(Dialogue::id)
            .sorted(lines.byDate(id -> id))
            .map(id -> year(issue, id, held.stream().filter(h -> h.dialogue().equals(id)).toList()))
            .filter(year -> !year.ids().isEmpty())
            .toList());
  }

  private TopicsView.AtYear year(Issue issue, String dialogue, List<Held> held) {
    Set<String> taken = held.stream().map(Held::position).collect(Collectors.toSet());
    return new TopicsView.AtYear(
        dialogue,
        new Lines(shown).name(dialogue),
        issue.positions().stream()
            .filter(p -> taken.contains(p.id()))
            .map(p -> shown.mark(issue, p.id()))
            .toList(),
        held.stream().map(Held::id).toList());
  }
}
