package ontherecord.message;

import java.util.Arrays;
import java.util.Optional;

/** A language the program speaks, with its rule for the singular. */
public enum Language {
  ENGLISH("en", "English", 1, 1),
  /** French counts nought as singular: "0 manche", "1 manche", "2 manches". */
  FRENCH("fr", "Français", 0, 1);

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

  public boolean singular(long number) {
    return Math.abs(number) >= singularFrom && Math.abs(number) <= singularTo;
  }

  public static Optional<Language> byCode(String code) {
    return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst();
  }
}
