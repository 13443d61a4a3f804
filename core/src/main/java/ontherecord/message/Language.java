package ontherecord.message;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A language the program speaks, with its rule for the singular. */
public enum Language {
  ENGLISH("en", "English", 1, 1),
  /** French counts nought as singular: "0 manche", "1 manche", "2 manches". */
  FRENCH("fr", "Français", 0, 1),
  SPANISH("es", "Español", 1, 1);

  /** Their codes, in the order of the languages. */
  public static final List<String> CODES = Arrays.stream(values()).map(Language::code).toList();

  private static final Pattern SOUNDS_LIKE_I = Pattern.compile("[hH]?[iíIÍ](?![aáeéoó])");

  private final String code;
  private final String ownName;
  private final int singularFrom;
  private final int singularTo;

  Language(String code, String ownName, int singularFrom, int singularTo) {
    this.code = code;
    this.ownName = ownName;
    this.singularFrom = singularFrom;
    this.singularTo = singularTo;
  }

  /** The two-letter code of ISO 639-1, which is also the name of the language file. */
  public String code() {
    return code;
  }

  /** What speakers of the language call it. */
  public String ownName() {
    return ownName;
  }

  /** The one after it, round and round. */
  public Language next() {
    List<Language> all = List.of(values());
    return all.get((all.indexOf(this) + 1) % all.size());
  }

  public boolean singular(long number) {
    return Math.abs(number) >= singularFrom && Math.abs(number) <= singularTo;
  }

  /**
   * The word for "and", with the blanks around it, as it sounds before {@code next}: in Spanish "y"
   * becomes "e" before the sound of an i, as in "Francia e Irán" but "cobre y hierro".
   */
  String and(String and, String next) {
    return this == SPANISH && SOUNDS_LIKE_I.matcher(next).lookingAt() ? and.replace('y', 'e') : and;
  }

  public static Optional<Language> byCode(String code) {
    return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst();
  }
}
