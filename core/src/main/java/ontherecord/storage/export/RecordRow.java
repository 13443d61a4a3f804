package ontherecord.storage.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import ontherecord.message.Language;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.message.Text;
import ontherecord.record.Citation;
import ontherecord.record.Discrepancy;
import ontherecord.record.Fact;
import ontherecord.record.Naming;
import ontherecord.record.Speaker;
import ontherecord.record.Statement;
import ontherecord.record.TheRecord;
import ontherecord.record.Trend;
import ontherecord.record.draft.WordFor;

/**
 * One citation of a statement, trend, fact or side of a discrepancy, flat: each cell a word, a
 * number or a list of words, by its column; what does not apply is "" or an empty list.
 */
final class RecordRow {
  static final List<String> COLUMNS =
      List.of(
          "id",
          "kind",
          "type",
          "dialogue",
          "by",
          "byNames",
          "attribution",
          "list",
          "onBehalfOf",
          "onBehalfOfNames",
          "mentions",
          "mentionsNames",
          "issue",
          "position",
          "word",
          "extent",
          "count",
          "of",
          "value",
          "unit",
          "what",
          "says",
          "quote",
          "departsFrom",
          "concerns",
          "source",
          "section",
          "words",
          "note");
  private static final List<String> LISTS =
      List.of(
          "by",
          "byNames",
          "onBehalfOf",
          "onBehalfOfNames",
          "mentions",
          "mentionsNames",
          "concerns");

  private final Map<String, Object> cells = new LinkedHashMap<>();
  private final TheRecord record;
  private final Language language;

  private RecordRow(TheRecord record, Language language) {
    this.record = record;
    this.language = language;
    COLUMNS.forEach(column -> cells.put(column, ""));
    LISTS.forEach(column -> cells.put(column, List.of()));
  }

  /** The cells by column, in the columns' order: a String, a Long or a list of Strings. */
  Map<String, Object> cells() {
    return cells;
  }

  /** The rows of the entries with those ids: statements, trends, facts, discrepancies. */
  static List<RecordRow> of(TheRecord record, Language language, Set<String> ids) {
    TheRecord.Entries all = record.entries();
    Supplier<RecordRow> row = () -> new RecordRow(record, language);
    return Stream.of(
            all.statements().stream().filter(s -> ids.contains(s.id())).map(s -> row.get().of(s)),
            all.trends().stream().filter(t -> ids.contains(t.id())).map(t -> row.get().of(t)),
            all.facts().stream()
                .filter(f -> ids.contains(f.id()))
                .flatMap(f -> f.values().stream().map(value -> row.get().of(f, value))),
            all.discrepancies().stream()
                .filter(d -> ids.contains(d.id()))
                .flatMap(d -> d.sides().stream().map(side -> row.get().of(d, side))))
        .flatMap(rows -> rows)
        .toList();
  }

  private RecordRow of(Statement s) {
    head(s.id(), "statement", s.dialogue());
    cells.put("by", s.by());
    cells.put("byNames", names(s.by()));
    cells.put("attribution", s.attribution().word());
    cells.put("list", s.naming() == Naming.UNSAID ? "" : WordFor.the(s.naming()));
    cells.put("onBehalfOf", s.onBehalfOf());
    cells.put("onBehalfOfNames", names(s.onBehalfOf()));
    cells.put("issue", s.issue());
    cells.put("position", s.position());
    cells.put("quote", s.quote());
    cells.put("departsFrom", s.departsFrom());
    return foot(s.says(), s.cite(), s.note());
  }

  private RecordRow of(Trend t) {
    head(t.id(), "trend", t.dialogue());
    cells.put("issue", t.issue());
    cells.put("position", t.position());
    cells.put("word", t.word());
    cells.put("extent", t.extent() == Trend.Extent.UNSAID ? "" : WordFor.the(t.extent()));
    t.count().ifPresent(count -> cells.put("count", (long) count));
    cells.put("of", of(t.of()));
    return foot(t.says(), t.cite(), t.note());
  }

  // The word that stands in the file, or a lesson's own text.
  private String of(Sayable counted) {
    return counted instanceof Message word
        ? word.key().substring("of.".length())
        : ((Text) counted).in(language);
  }

  private RecordRow of(Fact f, Fact.Value value) {
    head(f.id(), "fact", f.dialogue());
    cells.put("type", WordFor.the(f.kind()));
    cells.put("mentions", f.mentions());
    cells.put("mentionsNames", names(f.mentions()));
    cells.put("issue", f.issue());
    OptionalLong number = f.kind() == Fact.Kind.COUNT ? value.number() : OptionalLong.empty();
    number.ifPresent(n -> cells.put("count", n));
    cells.put("value", number.isPresent() ? (Object) number.getAsLong() : value.printed());
    cells.put("of", f.of());
    cells.put("unit", f.unit().in(language));
    return foot(f.what(), value.cite(), f.note());
  }

  private RecordRow of(Discrepancy d, Discrepancy.Side side) {
    head(d.id(), "discrepancy", d.dialogue());
    cells.put("type", WordFor.the(d.kind()));
    cells.put("what", d.what().in(language));
    cells.put("concerns", d.concerns());
    return foot(side.says(), side.cite(), d.note());
  }

  private void head(String id, String kind, String dialogue) {
    cells.put("id", id);
    cells.put("kind", kind);
    cells.put("dialogue", dialogue);
  }

  private RecordRow foot(Text says, Citation cite, Text note) {
    cells.put("says", says.in(language));
    cells.put("source", cite.source());
    cells.put("section", cite.section());
    cells.put("words", cite.words());
    cells.put("note", note.in(language));
    return this;
  }

  private List<String> names(List<String> ids) {
    return ids.stream()
        .map(id -> record.speaker(id).map(Speaker::name).orElse(Text.of(id)).in(language))
        .toList();
  }
}
