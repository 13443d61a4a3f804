package ontherecord.view.archive;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import ontherecord.message.Language;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.record.Dialogue;
import ontherecord.record.Fact;
import ontherecord.record.Issue;
import ontherecord.record.Speaker;
import ontherecord.record.Statement;
import ontherecord.record.Trend;
import ontherecord.view.Mark;
import ontherecord.view.RecordLine;
import ontherecord.view.Shown;

/** Statements, trends and facts as the archive lists them. */
record Lines(Shown shown) {

  /** A statement, as the page of one of its speakers has it. */
  Entry of(Statement s, String speaker) {
    return statement(s, shown.line(s, speaker));
  }

  /** A statement, for a page that is nobody's. */
  Entry of(Statement s) {
    return statement(s, shown.told(s));
  }

  Entry of(Trend t) {
    return new Entry(
        t.id(),
        Entry.Kind.TREND,
        year(t.dialogue()),
        topic(t.issue()),
        t.issue(),
        mark(t.issue(), t.position()),
        shown.line(t));
  }

  /** A fact: an entry for each of its values. */
  List<Entry> of(Fact f) {
    return f.values().stream().map(value -> fact(f, shown.line(f, value))).toList();
  }

  /** A fact that mentions a speaker, on that speaker's page, where it says itself what it is. */
  List<Entry> mention(Fact f) {
    return f.values().stream()
        .map(value -> shown.line(f, value))
        .map(
            line ->
                fact(
                    f,
                    new RecordLine(
                        line.who(),
                        Message.of("archive.fact").with("what", line.who()).with("is", line.says()),
                        line.quote(),
                        Message.of("archive.mention"),
                        line.note(),
                        line.passage())))
        .toList();
  }

  private Entry fact(Fact f, RecordLine line) {
    return new Entry(
        f.id(),
        Entry.Kind.FACT,
        year(f.dialogue()),
        f.issue().isEmpty() ? Shown.NOTHING : topic(f.issue()),
        f.issue(),
        Mark.NONE,
        line);
  }

  /** What an entry of that dialogue is dated. */
  Sayable year(String dialogue) {
    return shown.year(dialogue(dialogue));
  }

  /** What that dialogue is called where one is chosen from several. */
  Sayable name(String dialogue) {
    return shown.name(dialogue(dialogue));
  }

  private Dialogue dialogue(String id) {
    return shown.record().dialogue(id).orElseThrow();
  }

  /** Earliest first, and within a dialogue as the record has them. */
  <T> Comparator<T> byDate(Function<T, String> dialogue) {
    List<Dialogue> all = shown.record().entries().dialogues();
    return Comparator.comparing(entry -> all.indexOf(dialogue(dialogue.apply(entry))));
  }

  /** Delegations before all others, by name. */
  Comparator<String> byName() {
    return Comparator.comparing((String id) -> !speaker(id).isDelegation())
        .thenComparing(id -> Folded.of(speaker(id).name().in(Language.ENGLISH)));
  }

  private Speaker speaker(String id) {
    return shown.record().speaker(id).orElseThrow();
  }

  private Sayable topic(String issue) {
    return shown.record().issue(issue).orElseThrow().name();
  }

  private Mark mark(String issue, String position) {
    Issue asked = shown.record().issue(issue).orElseThrow();
    return position.isEmpty() ? Mark.NONE : shown.mark(asked, position);
  }

  private Entry statement(Statement s, RecordLine line) {
    return new Entry(
        s.id(),
        Entry.Kind.STATEMENT,
        year(s.dialogue()),
        topic(s.issue()),
        s.issue(),
        mark(s.issue(), s.position()),
        line);
  }
}
