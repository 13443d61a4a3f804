package ontherecord.record.draft;

import java.util.List;
import java.util.Map;
import ontherecord.message.Text;
import ontherecord.problem.Field;
import ontherecord.problem.Fields;
import ontherecord.problem.Placed;
import ontherecord.record.Citation;

/** One entry's fields, read with emptiness for what is not there. */
record Entry(Fields fields, Rigour rigour) {

  /** What the game's own record must tell. */
  Entry(Fields fields) {
    this(fields, Rigour.FULL);
  }

  /** Another object within this entry. */
  Entry within(Fields inner) {
    return new Entry(inner, rigour);
  }

  boolean isOfALesson() {
    return rigour == Rigour.OF_A_LESSON;
  }

  /** A key that a lesson's own record may leave out. */
  Field due(String key) {
    return isOfALesson() ? fields.optional(key) : fields.required(key);
  }

  String dueWords(String key) {
    return due(key).words().orElse("");
  }

  Text dueText(String key) {
    return due(key).text().orElse(Text.NONE);
  }

  List<String> dueList(String key) {
    return list(due(key));
  }

  <T> T dueBe(String key, Map<String, T> words, T otherwise) {
    return due(key).oneOf(words).orElse(otherwise);
  }

  String must(String key) {
    return fields.required(key).words().orElse("");
  }

  String may(String key) {
    return fields.optional(key).words().orElse("");
  }

  Text mustText(String key) {
    return fields.required(key).text().orElse(Text.NONE);
  }

  Text mayText(String key) {
    return fields.optional(key).text().orElse(Text.NONE);
  }

  <T> T mustBe(String key, Map<String, T> words, T otherwise) {
    return fields.required(key).oneOf(words).orElse(otherwise);
  }

  <T> T mayBe(String key, Map<String, T> words, T otherwise) {
    return fields.optional(key).oneOf(words).orElse(otherwise);
  }

  List<String> mustList(String key) {
    return list(fields.required(key));
  }

  List<String> mayList(String key) {
    return list(fields.optional(key));
  }

  Citation cite() {
    Fields inner = fields.required("cite").table();
    Entry cite = within(inner);
    Citation citation =
        new Citation(cite.must("source"), cite.dueWords("section"), cite.must("words"));
    inner.noOthers();
    return citation;
  }

  // A lesson's author may write one name as it is, without a list around it.
  private List<String> list(Field field) {
    return words(isOfALesson() ? field.wordsOrList() : field.wordsList(1));
  }

  private static List<String> words(List<Placed<String>> placed) {
    return placed.stream().map(p -> p.orElse("")).toList();
  }
}
