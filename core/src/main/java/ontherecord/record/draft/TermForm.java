package ontherecord.record.draft;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ontherecord.message.Language;
import ontherecord.problem.Fields;
import ontherecord.record.Term;

/** The form of a term of the reference. */
final class TermForm {
  private TermForm() {}

  static Term term(Entry e) {
    return new Term(
        e.must("id"),
        e.mustBe("kind", WordFor.all(Term.Kind.class), Term.Kind.WORD),
        e.mustText("name"),
        forms(e),
        e.mustText("says"),
        e.mayList("restsOn"));
  }

  private static Map<Language, List<String>> forms(Entry e) {
    Fields byLanguage = e.fields().required("forms").table();
    Map<Language, List<String>> forms = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      forms.put(language, new Entry(byLanguage).mustList(language.code()));
    }
    byLanguage.noOthers();
    return forms;
  }
}
