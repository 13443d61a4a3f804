package ontherecord.view.term;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ontherecord.message.Language;
import ontherecord.message.Listing;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.record.Term;
import ontherecord.view.Shown;

/** The terms that can be explained, and where they stand in a text. */
public final class Terms {
  /** Nothing to explain. */
  public static final Terms NONE = new Terms();

  private final Map<Language, Finder> finders = new EnumMap<>(Language.class);

  private Terms() {
    for (Language language : Language.values()) {
      finders.put(language, new Finder());
    }
  }

  /** Those of the reference. */
  public static Terms of(Shown shown) {
    Terms terms = new Terms();
    for (Term term : shown.reference().terms()) {
      Explained explained =
          new Explained(term.id(), term.name(), term.says(), source(shown, term.restsOn()));
      terms.finders.forEach((language, finder) -> add(finder, term.in(language), explained));
    }
    return terms;
  }

  private static void add(Finder finder, List<String> forms, Explained term) {
    LinkedHashSet<String> all = new LinkedHashSet<>(forms);
    forms.stream().map(Term::opening).forEach(all::add);
    all.forEach(form -> finder.add(form, term));
  }

  private static Sayable source(Shown shown, List<String> restsOn) {
    List<Sayable> titles =
        restsOn.stream()
            .flatMap(id -> Optional.ofNullable(shown.reference().sources().get(id)).stream())
            .<Sayable>map(title -> title)
            .toList();
    if (!titles.isEmpty()) {
      return Message.of("term.source").with("sources", new Listing(titles));
    }
    return restsOn.isEmpty() ? Shown.NOTHING : Message.of("term.recorded");
  }

  /** Each term that stands in a text of that language, where it stands first. */
  public List<Found> in(String text, Language language) {
    return finders.get(language).in(text);
  }
}
