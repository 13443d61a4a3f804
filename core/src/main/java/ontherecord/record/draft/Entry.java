package ontherecord.record.draft;

import java.util.List;
import java.util.Map;
import ontherecord.message.Text;
import ontherecord.problem.Fields;
import ontherecord.problem.Placed;
import ontherecord.record.Citation;

/** One entry's fields, read with emptiness for what is not there. */
record Entry(Fields fields) {

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
    return words(fields.required(key).wordsList(1));
  }

  List<String> mayList(String key) {
    return words(fields.optional(key).wordsList(1));
  }

  Citation cite() {
    return citation(fields.required("cite").table());
  }

  static Citation citation(Fields fields) {
    Entry cite = new Entry(fields);
    Citation citation = new Citation(cite.must("source"), cite.must("section"), cite.must("words"));
    fields.noOthers();
    return citation;
  }

  private static List<String> words(List<Placed<String>> placed) {
    return placed.stream().map(p -> p.orElse("")).toList();
  }
}
