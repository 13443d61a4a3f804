package ontherecord.record.check;

import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.record.Attribution;
import ontherecord.record.Statement;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;

/** Quoted words are one speaker's, or those of a joint statement. */
final class QuoteHasOneSpeaker implements Promise {
  @Override
  public void check(RecordDraft draft, Problems problems) {
    for (Drafted<Statement> statement : draft.statements()) {
      Statement said = statement.value();
      if (!said.quote().isEmpty()
          && said.by().size() > 1
          && statement.has("attribution")
          && said.attribution() != Attribution.JOINT) {
        problems.cannot(statement.place("quote"), Message.of("problem.quote-whose"));
      }
    }
  }
}
