package ontherecord.record.check;

import ontherecord.problem.Problems;
import ontherecord.record.Dialogue;
import ontherecord.record.Fact;
import ontherecord.record.Speaker;
import ontherecord.record.Statement;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;

/** Whoever is named is in the list of speakers. */
final class SpeakersAreKnown implements Promise {
  @Override
  public void check(RecordDraft draft, Problems problems) {
    Known known =
        new Known(
            "problem.speaker-unknown", RecordDraft.ids(draft.speakers(), Speaker::id), problems);
    for (Drafted<Statement> statement : draft.statements()) {
      known.checkAll(statement.value().by(), statement, "by");
      known.checkAll(statement.value().onBehalfOf(), statement, "onBehalfOf");
    }
    for (Drafted<Dialogue> dialogue : draft.dialogues()) {
      known.checkAll(dialogue.value().speakers(), dialogue, "speakers");
    }
    for (Drafted<Fact> fact : draft.facts()) {
      known.check(fact.value().of(), fact.place("of"));
      known.checkAll(fact.value().mentions(), fact, "mentions");
    }
  }
}
