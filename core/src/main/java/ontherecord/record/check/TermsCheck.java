package ontherecord.record.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import ontherecord.message.Language;
import ontherecord.message.Message;
import ontherecord.message.Text;
import ontherecord.problem.Problems;
import ontherecord.record.Term;
import ontherecord.record.draft.Drafted;

/**
 * Every term stands once, in order and in every language; no form names two terms; and a fact rests
 * on something, as nothing else does.
 */
final class TermsCheck {
  private static final int LONGEST = 260;

  private final Problems problems;
  private final Map<Language, Map<String, String>> taken = new EnumMap<>(Language.class);

  TermsCheck(Problems problems) {
    this.problems = problems;
    for (Language language : Language.values()) {
      taken.put(language, new HashMap<>());
    }
  }

  List<Term> check(List<Drafted<Term>> drafted) {
    List<Term> terms = new ArrayList<>();
    String last = "";
    for (Drafted<Term> term : drafted) {
      id(term, last);
      last = term.value().id();
      text(term, "name", term.value().name());
      text(term, "says", term.value().says());
      forms(term);
      rests(term);
      terms.add(term.value());
    }
    return terms;
  }

  private void id(Drafted<Term> term, String last) {
    String id = term.value().id();
    if (!id.matches("([a-z0-9]+(-[a-z0-9]+)*)?")) {
      problems.cannot(term.place("id"), Message.of("problem.id-form").with("id", id));
    }
    if (!id.isEmpty() && last.compareTo(id) >= 0) {
      problems.cannot(
          term.place("id"), Message.of("problem.order-wrong").with("id", id).with("before", last));
    }
  }

  private void text(Drafted<Term> term, String key, Text text) {
    for (Language language : Language.values()) {
      String said = text.byLanguage().get(language.code());
      if (!text.isEmpty() && said == null) {
        problems.cannot(
            term.place(key),
            Message.of("problem.text-untranslated").with("language", language.ownName()));
      } else if (said != null && said.length() > LONGEST) {
        problems.cannot(
            term.place(key),
            Message.of("problem.term-long")
                .with("language", language.ownName())
                .with("most", LONGEST));
      }
    }
  }

  private void forms(Drafted<Term> term) {
    String id = term.value().id();
    for (Language language : Language.values()) {
      for (String form : term.value().in(language)) {
        for (String said : new LinkedHashSet<>(List.of(form, Term.opening(form)))) {
          String other = taken.get(language).putIfAbsent(said, id);
          if (other != null && (!other.equals(id) || said.equals(form))) {
            problems.cannot(
                term.place("forms", language.code()),
                Message.of("problem.term-form-taken").with("form", form).with("id", other));
          }
        }
      }
    }
  }

  // What rests on the record is asked once there is one.
  private void rests(Drafted<Term> term) {
    boolean fact = term.value().kind() == Term.Kind.FACT;
    if (fact == term.value().restsOn().isEmpty()) {
      problems.cannot(
          term.place(fact ? "kind" : "restsOn"),
          Message.of(fact ? "problem.term-unfounded" : "problem.term-founded"));
    }
  }
}
