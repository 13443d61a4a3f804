package ontherecord.scenario.check;

import java.util.Collection;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.problem.Placed;
import ontherecord.problem.Problems;
import ontherecord.problem.Suggestion;
import ontherecord.record.Fact;
import ontherecord.record.Statement;
import ontherecord.record.TheRecord;
import ontherecord.record.Trend;
import ontherecord.scenario.RoundDraft;

/** Every statement, fact and trend that a round names is on the record. */
final class EvidenceIsOnTheRecord implements Promise {

  @Override
  public void check(Lesson lesson, Problems problems) {
    TheRecord.Entries entries = lesson.record().entries();
    List<String> statements = entries.statements().stream().map(Statement::id).toList();
    List<String> facts = entries.facts().stream().map(Fact::id).toList();
    List<String> trends = entries.trends().stream().map(Trend::id).toList();
    for (RoundDraft.Choice round : lesson.rounds(RoundDraft.Choice.class)) {
      known(round.evidence().statements(), statements, "statement-unknown", problems);
      known(round.evidence().facts(), facts, "fact-unknown", problems);
      known(round.evidence().trends(), trends, "trend-unknown", problems);
    }
    for (RoundDraft.Estimate round : lesson.rounds(RoundDraft.Estimate.class)) {
      if (round.fact().isThere()) {
        known(List.of(round.fact()), facts, "fact-unknown", problems);
      }
    }
    for (RoundDraft.RollCall round : lesson.rounds(RoundDraft.RollCall.class)) {
      known(round.statements(), statements, "statement-unknown", problems);
    }
  }

  private static void known(
      List<Placed<String>> named, Collection<String> known, String key, Problems problems) {
    for (Placed<String> written : named) {
      String id = written.orElse("");
      if (!known.contains(id)) {
        problems.cannot(
            written.place(),
            Message.of("scenario.problem." + key).with("id", id),
            Suggestion.remedy(id, known));
      }
    }
  }
}
