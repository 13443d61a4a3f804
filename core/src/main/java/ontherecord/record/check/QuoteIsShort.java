package ontherecord.record.check;

import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.record.Statement;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;

/** A quotation has at most forty words. */
final class QuoteIsShort implements Promise {
  private static final int LONGEST = 40;

  @Override
  public void check(RecordDraft draft, Problems problems) {
    for (Drafted<Statement> statement : draft.statements()) {
      int number = WordsAreThreeToTwelve.count(statement.value().quote());
      if (number > LONGEST) {
        problems.cannot(
            statement.place("quote"),
            Message.of("problem.quote-long").with("number", number).with("longest", LONGEST));
      }
    }
  }
}
