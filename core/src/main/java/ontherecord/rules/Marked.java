package ontherecord.rules;

import java.util.List;
import ontherecord.message.Message;

/** The verdict of a knowledge round from its credit: right when full, partly when some. */
final class Marked {
  private Marked() {}

  static Verdict knowledge(Credit credit, List<Message> reasons, List<Evidence> evidence) {
    Outcome outcome =
        credit.equals(Credit.FULL)
            ? Outcome.RIGHT
            : credit.equals(Credit.NONE) ? Outcome.NOT_RIGHT : Outcome.PARTLY_RIGHT;
    return new Verdict(outcome, credit, Measure.KNOWLEDGE, 2, reasons, evidence);
  }
}
