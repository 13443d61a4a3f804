package ontherecord.record;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ontherecord.message.Language;
import ontherecord.message.Text;

/**
 * A word or phrase that a reader of fifteen may not know, explained; never part of the record.
 *
 * @param name as a heading
 * @param forms in which it stands in our texts, by language. One that begins with a small letter
 *     also stands for itself at the beginning of a sentence
 * @param says what it means, in one or two sentences
 * @param restsOn ids of entries of the record or of sources of the reference
 */
public record Term(
    String id,
    Kind kind,
    Text name,
    Map<Language, List<String>> forms,
    Text says,
    List<String> restsOn) {

  /** What an explanation may be. */
  public enum Kind {
    /** A plain word in our own words. */
    WORD,
    /** What this game means by it. */
    GAME,
    /** A fact of the world: it rests on something. */
    FACT
  }

  public Term {
    forms = java.util.Collections.unmodifiableMap(new EnumMap<>(forms));
    restsOn = List.copyOf(restsOn);
  }

  /** Its forms in a language. */
  public List<String> in(Language language) {
    return forms.getOrDefault(language, List.of());
  }

  /** That form as it stands at the beginning of a sentence. */
  public static String opening(String form) {
    int first = form.offsetByCodePoints(0, 1);
    return form.substring(0, first).toUpperCase(java.util.Locale.ROOT) + form.substring(first);
  }
}
