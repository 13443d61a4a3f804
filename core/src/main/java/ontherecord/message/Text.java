package ontherecord.message;

import java.util.Map;

/**
 * A text that its author wrote in one or more languages, as scenario and record files hold it. A
 * text without any words is {@link #NONE}: its author left it out.
 */
public record Text(Map<String, String> byLanguage) implements Sayable {

  public static final Text NONE = new Text(Map.of());

  public Text {
    byLanguage = new ByLanguage(byLanguage);
  }

  /** A text that its author wrote once, in English. */
  public static Text of(String english) {
    return new Text(Map.of(Language.ENGLISH.code(), english));
  }

  public boolean isEmpty() {
    return byLanguage.isEmpty();
  }

  /** The words in that language; else in English; else in the first language there is; else "". */
  public String in(Language language) {
    String words = byLanguage.get(language.code());
    if (words == null) {
      words = byLanguage.get(Language.ENGLISH.code());
    }
    if (words == null) {
      words = byLanguage.values().stream().findFirst().orElse("");
    }
    return words;
  }
}
