package ontherecord.record.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import ontherecord.message.Text;
import ontherecord.problem.Field;
import ontherecord.problem.Fields;
import ontherecord.problem.Problems;
import ontherecord.record.Dialogue;
import ontherecord.record.Discrepancy;
import ontherecord.record.Fact;
import ontherecord.record.Issue;
import ontherecord.record.Reference;
import ontherecord.record.Seal;
import ontherecord.record.Source;
import ontherecord.record.Speaker;
import ontherecord.record.State;
import ontherecord.record.Statement;
import ontherecord.record.Term;
import ontherecord.record.TheRecord;
import ontherecord.record.Trend;

/**
 * Everything the record's files hold, as written.
 *
 * @param files the files themselves, for what is asked of their form
 * @param reference what is known of the world from elsewhere; never part of the record
 */
public record RecordDraft(
    List<RecordFile> files,
    List<Drafted<Source>> sources,
    List<Drafted<Dialogue>> dialogues,
    List<Drafted<Speaker>> speakers,
    List<Drafted<Issue>> issues,
    List<Drafted<Statement>> statements,
    List<Drafted<Trend>> trends,
    List<Drafted<Fact>> facts,
    List<Drafted<Discrepancy>> discrepancies,
    List<Drafted<Seal>> seals,
    Reference reference) {

  public RecordDraft {
    files = List.copyOf(files);
    sources = List.copyOf(sources);
    dialogues = List.copyOf(dialogues);
    speakers = List.copyOf(speakers);
    issues = List.copyOf(issues);
    statements = List.copyOf(statements);
    trends = List.copyOf(trends);
    facts = List.copyOf(facts);
    discrepancies = List.copyOf(discrepancies);
    seals = List.copyOf(seals);
  }

  /** Reads the entries of all files, and tells what is missing or of the wrong kind in each. */
  public static RecordDraft read(List<RecordFile> files, Reference reference, Problems problems) {
    return new RecordDraft(
        files,
        entries(files, FileKind.SOURCES, problems, (e, d) -> Forms.source(e)),
        entries(files, FileKind.DIALOGUES, problems, (e, d) -> Forms.dialogue(e, problems)),
        entries(files, FileKind.SPEAKERS, problems, (e, d) -> Forms.speaker(e)),
        entries(files, FileKind.ISSUES, problems, (e, d) -> Forms.issue(e)),
        entries(files, FileKind.STATEMENTS, problems, DialogueForms::statement),
        entries(files, FileKind.TRENDS, problems, DialogueForms::trend),
        entries(files, FileKind.FACTS, problems, DialogueForms::fact),
        entries(files, FileKind.DISCREPANCIES, problems, DialogueForms::discrepancy),
        entries(files, FileKind.SEAL, problems, (e, d) -> SealForm.seal(e)),
        reference);
  }

  /** The record itself; only of a draft in which nothing must be mended. */
  public TheRecord meaning() {
    return new TheRecord(
        new TheRecord.Entries(
            values(sources),
            values(dialogues),
            values(speakers),
            values(issues),
            values(statements),
            values(trends),
            values(facts),
            values(discrepancies)));
  }

  /** Every entry of every file but the seal. */
  public List<Drafted<?>> all() {
    List<Drafted<?>> all = new ArrayList<>();
    List.of(sources, dialogues, speakers, issues, statements, trends, facts, discrepancies)
        .forEach(all::addAll);
    return all;
  }

  /** The states of a reference file among the files. */
  public List<Drafted<State>> states(Problems problems) {
    return entries(files, FileKind.STATES, problems, (e, d) -> Forms.state(e));
  }

  /** The terms of a reference file among the files. */
  public List<Drafted<Term>> terms(Problems problems) {
    return entries(files, FileKind.TERMS, problems, (e, d) -> TermForm.term(e));
  }

  /** The titles of the reference's sources, by their ids. */
  public Map<String, Text> referenceSources(Problems problems) {
    Map<String, Text> titles = new TreeMap<>();
    entries(files, FileKind.REFERENCE_SOURCES, problems, (e, d) -> Forms.referenceSource(e))
        .forEach(source -> titles.putAll(source.value()));
    return titles;
  }

  /** Every citation of every statement, trend, fact and discrepancy. */
  public List<Cited> citations() {
    List<Cited> all = new ArrayList<>();
    statements.forEach(s -> all.add(Cited.of(s, s.value().dialogue(), s.value().cite())));
    trends.forEach(t -> all.add(Cited.of(t, t.value().dialogue(), t.value().cite())));
    for (Drafted<Fact> fact : facts) {
      for (int i = 0; i < fact.value().values().size(); i++) {
        all.add(Cited.ofValue(fact, i));
      }
    }
    for (Drafted<Discrepancy> discrepancy : discrepancies) {
      for (int i = 0; i < discrepancy.value().sides().size(); i++) {
        all.add(Cited.ofSide(discrepancy, i));
      }
    }
    return all;
  }

  /** The ids of some entries, in the order of the file. */
  public static <T> List<String> ids(List<Drafted<T>> entries, Function<T, String> id) {
    return entries.stream().map(e -> id.apply(e.value())).toList();
  }

  private static <T> List<T> values(List<Drafted<T>> drafted) {
    return drafted.stream().map(Drafted::value).toList();
  }

  /** Makes an entry's value; the dialogue is that of the file's folder. */
  interface Form<T> {
    T read(Entry entry, String dialogue);
  }

  /** The entries of one list. */
  static <T> List<Drafted<T>> entries(
      Field list, Rigour rigour, String file, Function<Entry, T> form) {
    List<Drafted<T>> all = new ArrayList<>();
    for (Field item : list.items(0)) {
      Fields fields = item.table();
      T value = form.apply(new Entry(fields, rigour));
      fields.noOthers();
      if (fields.isTable()) {
        all.add(new Drafted<>(value, file, item.written()));
      }
    }
    return all;
  }

  static <T> List<Drafted<T>> entries(
      List<RecordFile> files, FileKind kind, Problems problems, Form<T> form) {
    List<Drafted<T>> all = new ArrayList<>();
    for (RecordFile file : files) {
      if (file.kind() == kind) {
        Field list = Field.of(file.written(), problems);
        all.addAll(entries(list, Rigour.FULL, file.name(), e -> form.read(e, file.dialogue())));
      }
    }
    return all;
  }
}
