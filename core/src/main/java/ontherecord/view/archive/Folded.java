package ontherecord.view.archive;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are looked for: without capitals, accents and joined letters. */
final class Folded {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Folded() {}

  static String of(String words) {
    String apart = Normalizer.normalize(words, Normalizer.Form.NFKD);
    return ACCENTS
        .matcher(apart)
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replace("œ", "oe")
        .replace("æ", "ae")
        .replace("ß", "ss");
  }

  /** Each word, folded; none in blanks or mere marks. */
  static List<String> words(String words) {
    return Arrays.stream(BETWEEN_WORDS.split(of(words))).filter(w -> !w.isEmpty()).toList();
  }
}
