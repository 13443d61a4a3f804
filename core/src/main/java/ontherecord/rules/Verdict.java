package ontherecord.rules;

import java.util.List;
import ontherecord.message.Message;

/**
 * What an answer was worth and why.
 *
 * @param credit in quarters, before the round's weight
 * @param halves the round's weight in halves: 2 counts one, 1 counts half
 * @param reasons why, most decisive first; never empty
 * @param evidence what the reasons rest on, in the same spirit: most decisive first
 */
public record Verdict(
    Outcome outcome,
    Credit credit,
    Measure measure,
    int halves,
    List<Message> reasons,
    List<Evidence> evidence) {

  public Verdict {
    reasons = List.copyOf(reasons);
    evidence = List.copyOf(evidence);
  }
}
