package ontherecord.view;

import java.util.Locale;
import ontherecord.rules.Measure;
import ontherecord.session.Tally;

/**
 * A result as it is printed: "3½" of "4".
 *
 * @param earned quarters earned, printed
 * @param possible rounds counted so far, printed; "0" before the first
 */
public record Score(Measure measure, String earned, String possible) {

  static Score of(Tally tally) {
    return new Score(tally.measure(), print(tally.earned()), print(tally.possible()));
  }

  /** The word for it in keys: "fidelity" or "knowledge". */
  public String word() {
    return measure.name().toLowerCase(Locale.ROOT);
  }

  /** Quarters as a mixed number: 14 is "3½", 2 is "½", 0 is "0". */
  public static String print(int quarters) {
    String whole = quarters / 4 == 0 && quarters % 4 != 0 ? "" : Integer.toString(quarters / 4);
    return whole + new String[] {"", "¼", "½", "¾"}[quarters % 4];
  }
}
