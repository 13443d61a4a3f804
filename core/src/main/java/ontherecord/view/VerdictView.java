package ontherecord.view;

import java.util.List;
import ontherecord.message.Sayable;
import ontherecord.rules.Measure;
import ontherecord.rules.Outcome;

/**
 * A verdict, ready to be read.
 *
 * @param quarters of credit, 0 to 4
 * @param heading the outcome in two or three words
 * @param reasons why, most decisive first
 */
public record VerdictView(
    Outcome outcome, int quarters, Measure measure, Sayable heading, List<Sayable> reasons) {
  public VerdictView {
    reasons = List.copyOf(reasons);
  }

  /** Whether it counts towards fidelity; else towards knowledge. */
  public boolean ofFidelity() {
    return measure == Measure.FIDELITY;
  }
}
