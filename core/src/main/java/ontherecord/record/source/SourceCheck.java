package ontherecord.record.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ontherecord.message.Message;
import ontherecord.message.Text;
import ontherecord.problem.Place;
import ontherecord.problem.Problems;
import ontherecord.record.Citation;
import ontherecord.record.Fact;
import ontherecord.record.Seal;
import ontherecord.record.Source;
import ontherecord.record.Speaker;
import ontherecord.record.Statement;
import ontherecord.record.Trend;
import ontherecord.record.draft.Cited;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;
import ontherecord.record.draft.Rigour;

/**
 * Lays the record beside the texts it is drawn from: words stand there verbatim, whoever is said to
 * speak or to be mentioned is named near them, a quotation stands in quotation marks. What holds is
 * sealed; what a text that is not at hand was found to hold before stays sealed.
 */
public final class SourceCheck {
  private final RecordDraft draft;
  private final Map<String, SourceText> texts;
  private final Rigour rigour;
  private final Problems problems;
  private final Map<String, String> hashes = new TreeMap<>();
  private final Map<String, Seal> seals = new TreeMap<>();

  private SourceCheck(
      RecordDraft draft, Map<String, SourceText> texts, Rigour rigour, Problems problems) {
    this.draft = draft;
    this.rigour = rigour;
    this.texts = texts;
    this.problems = problems;
    for (Drafted<Source> source : draft.sources()) {
      hashes.put(source.value().id(), source.value().sha256());
    }
  }

  /**
   * Checks every citation of a source whose text is at hand.
   *
   * @param texts by the source's id
   * @return a seal for everything that was found, now or before in a text that is not at hand, in
   *     the order of source and words' hash
   */
  public static List<Seal> check(
      RecordDraft draft, Map<String, SourceText> texts, Problems problems) {
    return check(draft, texts, Rigour.FULL, problems);
  }

  /** The same, where a lesson's own record is asked for less: its words, and its quotations. */
  static List<Seal> check(
      RecordDraft draft, Map<String, SourceText> texts, Rigour rigour, Problems problems) {
    SourceCheck check = new SourceCheck(draft, texts, rigour, problems);
    draft.citations().forEach(check::citation);
    draft.statements().forEach(check::statement);
    draft.trends().forEach(check::trend);
    draft.facts().forEach(check::fact);
    return List.copyOf(check.seals.values());
  }

  private void citation(Cited cited) {
    for (String heading : headings(cited.cite())) {
      Optional<Integer> at = find(cited.cite()).stream().findFirst();
      if (at.isPresent() && !texts.get(cited.cite().source()).isUnder(heading, at.get())) {
        problems.look(
            cited.words(), Message.of("problem.section-not-found").with("section", heading));
      }
    }
    if (texts.containsKey(cited.cite().source()) && find(cited.cite()).isEmpty()) {
      problems.cannot(cited.words(), Message.of("problem.words-not-found"));
    }
    int times = find(cited.cite()).size();
    if (times > 1) {
      problems.look(cited.words(), Message.of("problem.words-often").with("number", times));
    }
    find(cited.cite()).stream().findFirst().ifPresent(at -> seal(cited.cite(), at));
    keep(cited.cite());
  }

  private List<String> headings(Citation cite) {
    return isOfALesson() ? List.of() : List.of(cite.section().split(" \u00b7 ", -1));
  }

  private boolean isOfALesson() {
    return rigour == Rigour.OF_A_LESSON;
  }

  private void tell(Place place, Message what) {
    if (isOfALesson()) {
      problems.look(place, what);
    } else {
      problems.cannot(place, what);
    }
  }

  private void keep(Citation cite) {
    if (!texts.containsKey(cite.source())) {
      String words = Seal.hash(cite.words());
      String text = hashes.getOrDefault(cite.source(), "");
      draft.seals().stream()
          .map(Drafted::value)
          .filter(seal -> seal.source().equals(cite.source()) && seal.words().equals(words))
          .filter(seal -> seal.text().equals(text))
          .forEach(seal -> seals.putIfAbsent(cite.source() + " " + words, seal));
    }
  }

  private void seal(Citation cite, int at) {
    String words = Seal.hash(cite.words());
    String text = hashes.getOrDefault(cite.source(), "");
    seals.putIfAbsent(cite.source() + " " + words, new Seal(cite.source(), words, text, at));
  }

  private void statement(Drafted<Statement> statement) {
    Statement said = statement.value();
    for (int i = 0; i < said.by().size(); i++) {
      named(said.by().get(i), List.of(said.cite()), statement.place("by", i));
    }
    quote(said, statement.place("quote"));
  }

  private void fact(Drafted<Fact> fact) {
    List<Citation> cites = fact.value().values().stream().map(Fact.Value::cite).toList();
    for (int i = 0; i < fact.value().mentions().size(); i++) {
      named(fact.value().mentions().get(i), cites, fact.place("mentions", i));
    }
  }

  /** Tells where a speaker's name stands near none of the passages that could be found. */
  private void named(String speaker, List<Citation> cites, Place place) {
    List<String> names = printedNames(speaker);
    boolean found = cites.stream().anyMatch(cite -> !find(cite).isEmpty());
    if (found && !names.isEmpty() && cites.stream().noneMatch(cite -> near(names, cite))) {
      tell(place, Message.of("problem.speaker-not-near").with("name", nameOf(speaker)));
    }
  }

  private boolean near(List<String> names, Citation cite) {
    SourceText text = texts.get(cite.source());
    return find(cite).stream().anyMatch(at -> text.isNamedNear(names, at));
  }

  private void quote(Statement said, Place place) {
    Citation quoted = new Citation(said.cite().source(), said.cite().section(), said.quote());
    SourceText text = texts.get(quoted.source());
    if (text == null || said.quote().isEmpty()) {
      keep(quoted);
      return;
    }
    List<Integer> places = find(quoted);
    if (places.isEmpty()) {
      problems.cannot(place, Message.of("problem.words-not-found"));
    } else if (!isOfALesson() && places.stream().noneMatch(at -> text.isQuoted(said.quote(), at))) {
      problems.cannot(place, Message.of("problem.quote-not-quoted"));
    } else {
      seal(quoted, places.get(0));
    }
  }

  private void trend(Drafted<Trend> trend) {
    SourceText text = texts.get(trend.value().cite().source());
    List<Integer> places = find(trend.value().cite());
    List<String> word = List.of(trend.value().word());
    if (!places.isEmpty() && places.stream().noneMatch(at -> text.isNamedNear(word, at))) {
      tell(
          trend.place("word"),
          Message.of("problem.word-not-near").with("word", trend.value().word()));
    }
  }

  private List<Integer> find(Citation cite) {
    SourceText text = texts.get(cite.source());
    return text == null ? List.of() : text.find(cite.words());
  }

  private List<String> printedNames(String speaker) {
    return draft.speakers().stream()
        .map(Drafted::value)
        .filter(s -> s.id().equals(speaker))
        .findFirst()
        .map(this::names)
        .orElse(new ArrayList<>());
  }

  private List<String> names(Speaker speaker) {
    List<String> names = new ArrayList<>(speaker.asPrinted());
    if (isOfALesson()) {
      names.addAll(speaker.name().byLanguage().values());
      names.addAll(speaker.shortName().byLanguage().values());
    }
    return names;
  }

  private Text nameOf(String speaker) {
    return draft.speakers().stream()
        .map(Drafted::value)
        .filter(s -> s.id().equals(speaker))
        .findFirst()
        .map(Speaker::name)
        .orElse(Text.of(speaker));
  }
}
