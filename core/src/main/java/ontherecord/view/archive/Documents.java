package ontherecord.view.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ontherecord.message.Language;
import ontherecord.message.Text;
import ontherecord.record.Fact;
import ontherecord.record.Issue;
import ontherecord.record.Position;
import ontherecord.record.Speaker;
import ontherecord.record.Statement;
import ontherecord.record.TheRecord;
import ontherecord.record.Trend;
import ontherecord.view.archive.Index.Document;
import ontherecord.view.archive.Index.Weight;

/** By which words each thing on the record is found, in one language. */
record Documents(TheRecord record, Language language) {

  Document of(Speaker s) {
    return new Document(
        Map.of(Weight.NAME, names(s), Weight.WORDS, said(s.role()), Weight.NOTE, said(s.note())));
  }

  Document of(Issue issue) {
    return new Document(
        Map.of(
            Weight.NAME,
            said(issue.name()),
            Weight.TOPIC,
            issue.positions().stream().map(p -> p.label().in(language)).toList(),
            Weight.WORDS,
            issue.positions().stream().map(p -> p.meaning().in(language)).toList(),
            Weight.NOTE,
            said(issue.note())));
  }

  Document of(Statement s) {
    List<String> names = new ArrayList<>();
    s.by().forEach(id -> names.addAll(names(id)));
    s.onBehalfOf().forEach(id -> names.addAll(names(id)));
    return entry(
        names,
        topic(s.issue(), s.position(), s.dialogue()),
        List.of(s.says().in(language), s.quote(), s.cite().words()),
        s.note(),
        s.id());
  }

  Document of(Trend t) {
    return entry(
        List.of(),
        topic(t.issue(), t.position(), t.dialogue()),
        List.of(t.says().in(language), t.word(), t.cite().words()),
        t.note(),
        t.id());
  }

  Document of(Fact f, Fact.Value value) {
    List<String> names = new ArrayList<>();
    record.speaker(f.of()).ifPresent(of -> names.addAll(names(of)));
    f.mentions().forEach(id -> names.addAll(names(id)));
    return entry(
        names,
        topic(f.issue(), "", f.dialogue()),
        List.of(
            f.what().in(language), value.printed(), f.unit().in(language), value.cite().words()),
        f.note(),
        f.id());
  }

  private Document entry(
      List<String> names, List<String> topic, List<String> words, Text note, String id) {
    return new Document(
        Map.of(
            Weight.NAME,
            names,
            Weight.TOPIC,
            topic,
            Weight.WORDS,
            words,
            Weight.NOTE,
            List.of(note.in(language), id)));
  }

  private List<String> topic(String issue, String position, String dialogue) {
    List<String> topic = new ArrayList<>();
    topic.add(record.dialogue(dialogue).orElseThrow().year());
    record
        .issue(issue)
        .ifPresent(
            asked -> {
              topic.add(asked.name().in(language));
              asked.positions().stream()
                  .filter(p -> p.id().equals(position))
                  .map((Position p) -> p.label().in(language))
                  .forEach(topic::add);
            });
    return topic;
  }

  private List<String> names(String speaker) {
    return names(record.speaker(speaker).orElseThrow());
  }

  private List<String> names(Speaker s) {
    List<String> names = new ArrayList<>(s.asPrinted());
    names.add(s.id());
    names.add(s.name().in(language));
    names.add(s.shortName().in(language));
    return names;
  }

  private List<String> said(Text text) {
    return List.of(text.in(language));
  }
}
