package ontherecord.record.check;

import java.util.regex.Pattern;
import ontherecord.message.Message;
import ontherecord.problem.Place;
import ontherecord.problem.Problems;
import ontherecord.record.Fact;
import ontherecord.record.Source;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;

/** A date is written as ISO 8601 has it, as far as the source gives it: year, month, day. */
final class DatesAreDates implements Promise {
  private static final Pattern DATE =
      Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

  @Override
  public void check(RecordDraft draft, Problems problems) {
    for (Drafted<Source> source : draft.sources()) {
      date(source.value().published(), source.place("published"), problems);
    }
    for (Drafted<Fact> fact : draft.facts()) {
      for (int i = 0; fact.value().kind() == Fact.Kind.DATE && i < count(fact); i++) {
        date(fact.value().values().get(i).printed(), fact.place("values", i, "value"), problems);
      }
    }
  }

  private static int count(Drafted<Fact> fact) {
    return fact.value().values().size();
  }

  private static void date(String written, Place place, Problems problems) {
    if (!written.isEmpty() && !DATE.matcher(written).matches()) {
      problems.cannot(place, Message.of("problem.date-wrong").with("date", written));
    }
  }
}
