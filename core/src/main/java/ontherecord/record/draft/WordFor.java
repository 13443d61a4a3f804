package ontherecord.record.draft;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words that stand in files for the values of an enumeration: its names, in small letters. */
public final class WordFor {
  private WordFor() {}

  public static String the(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Every value by its word, in the enumeration's order. */
  public static <E extends Enum<E>> Map<String, E> all(Class<E> kind) {
    Map<String, E> words = new LinkedHashMap<>();
    for (E value : kind.getEnumConstants()) {
      words.put(the(value), value);
    }
    return words;
  }
}
