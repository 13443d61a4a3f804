package ontherecord.scenario.check;

import java.util.List;
import java.util.function.Function;
import ontherecord.message.Message;
import ontherecord.problem.Placed;
import ontherecord.problem.Problems;
import ontherecord.problem.Suggestion;
import ontherecord.record.Discrepancy;
import ontherecord.record.Fact;
import ontherecord.record.Statement;
import ontherecord.record.TheRecord;
import ontherecord.record.Trend;
import ontherecord.scenario.RoundDraft;

/** Every statement, fact, trend and discrepancy that a round names is on the record. */
final class EvidenceIsOnTheRecord implements Promise {

  @Override
  public void check(Lesson lesson, Problems problems) {
    TheRecord record = lesson.record();
    for (RoundDraft round : lesson.draft().rounds()) {
      round.evidence().statements().forEach(id -> statement(record, id, problems));
      round.evidence().facts().forEach(id -> fact(record, id, problems));
      round.evidence().trends().forEach(id -> trend(record, id, problems));
      round.evidence().discrepancies().forEach(id -> discrepancy(record, id, problems));
    }
  }

  private static void statement(TheRecord record, Placed<String> named, Problems problems) {
    if (record.statement(named.orElse("")).isEmpty()) {
      tell(named, "statement", ids(record.entries().statements(), Statement::id), problems);
    }
  }

  private static void fact(TheRecord record, Placed<String> named, Problems problems) {
    if (record.fact(named.orElse("")).isEmpty()) {
      tell(named, "fact", ids(record.entries().facts(), Fact::id), problems);
    }
  }

  private static void trend(TheRecord record, Placed<String> named, Problems problems) {
    if (record.trend(named.orElse("")).isEmpty()) {
      tell(named, "trend", ids(record.entries().trends(), Trend::id), problems);
    }
  }

  private static void discrepancy(TheRecord record, Placed<String> named, Problems problems) {
    if (record.discrepancy(named.orElse("")).isEmpty()) {
      List<String> known = ids(record.entries().discrepancies(), Discrepancy::id);
      tell(named, "discrepancy", known, problems);
    }
  }

  private static <T> List<String> ids(List<T> entries, Function<T, String> id) {
    return entries.stream().map(id).toList();
  }

  private static void tell(
      Placed<String> named, String kind, List<String> known, Problems problems) {
    String id = named.orElse("");
    problems.cannot(
        named.place(),
        Message.of("scenario.problem." + kind + "-unknown").with("id", id),
        Suggestion.remedy(id, known));
  }
}
