package ontherecord.view.archive;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words as they are looked for: without capitals, accents and joined letters. */
final class Folded {
  private Folded() {}

  static String of(String words) {
    String apart = Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char letter = apart.charAt(i);
      switch (letter) {
        case 'œ' -> folded.append("oe");
        case 'æ' -> folded.append("ae");
        case 'ß' -> folded.append("ss");
        default -> {
          if (Character.getType(letter) != Character.NON_SPACING_MARK) {
            folded.append(letter);
          }
        }
      }
    }
    return folded.toString();
  }

  /** Each word, folded; none in blanks or mere marks. */
  static List<String> words(String words) {
    String folded = of(words);
    List<String> found = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= folded.length(); i++) {
      if (i == folded.length() || !Character.isLetterOrDigit(folded.charAt(i))) {
        if (i > from) {
          found.add(folded.substring(from, i));
        }
        from = i + 1;
      }
    }
    return found;
  }
}
