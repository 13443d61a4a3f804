package ontherecord.storage.exchange.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words of a cell: as they are shown, and as they are compared. */
final class Words {
  private static final Pattern BLANKS = Pattern.compile("[\\h\\p{Cf}&&[^\\u200d]]+");
  private static final Pattern AT_BREAKS = Pattern.compile(" ?\\R[\\s]*");
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n]]");
  private static final Pattern NOT_COMPARED = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Words() {}

  /** Without blanks around them and twice in a row; with their line breaks. */
  static String of(String written) {
    String words = BLANKS.matcher(written).replaceAll(" ");
    words = AT_BREAKS.matcher(words).replaceAll("\n");
    return CONTROLS.matcher(words).replaceAll("").strip();
  }

  /** Small letters without accents, and digits, with single blanks between them. */
  static String plain(String words) {
    String bare = Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    return NOT_COMPARED.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
