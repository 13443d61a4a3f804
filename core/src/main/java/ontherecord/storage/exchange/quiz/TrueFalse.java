package ontherecord.storage.exchange.quiz;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The two options of a question whether something is so, in every language of the game. */
public final class TrueFalse {
  public static final Map<String, Object> TRUE = inThree("True", "Vrai", "Verdadero");
  public static final Map<String, Object> FALSE = inThree("False", "Faux", "Falso");

  private TrueFalse() {}

  private static Map<String, Object> inThree(String en, String fr, String es) {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("en", en);
    words.put("fr", fr);
    words.put("es", es);
    return Collections.unmodifiableMap(words);
  }
}
