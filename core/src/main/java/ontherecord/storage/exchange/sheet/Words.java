package ontherecord.storage.exchange.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words of a cell: as they are shown, and as they are compared. */
final class Words {
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}&&[^\\u200d]]+");

  /** Hard blanks alone are the author's; beside others they are blanks like them. */
  private static final Pattern BLANKS =
      Pattern.compile("[\\u00a0\\u202f]*[\\h&&[^\\u00a0\\u202f]]\\h*|[\\u00a0\\u202f]{2,}");

  private static final Pattern ENDS = Pattern.compile("^[\\s\\h]+|[\\s\\h]+$");
  private static final Pattern AT_BREAKS = Pattern.compile(" ?\\R[\\s]*");
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n]]");
  private static final Pattern NOT_COMPARED = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Words() {}

  /** Without blanks around them and twice in a row; with their line breaks. */
  static String of(String written) {
    String words = BLANKS.matcher(UNSEEN.matcher(written).replaceAll("")).replaceAll(" ");
    words = AT_BREAKS.matcher(words).replaceAll("\n");
    return ENDS.matcher(CONTROLS.matcher(words).replaceAll("")).replaceAll("");
  }

  /** Small letters without accents, and digits, with single blanks between them. */
  static String plain(String words) {
    String bare = Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    return NOT_COMPARED.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
