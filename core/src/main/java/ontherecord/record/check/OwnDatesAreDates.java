package ontherecord.record.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import ontherecord.message.Message;
import ontherecord.problem.Place;
import ontherecord.problem.Problems;
import ontherecord.record.Dialogue;
import ontherecord.record.Fact;
import ontherecord.record.Source;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;

/** In a lesson's own record every date is one of the calendar: a day, a month or a year. */
final class OwnDatesAreDates implements Promise {
  @Override
  public void check(RecordDraft draft, Problems problems) {
    for (Drafted<Dialogue> dialogue : draft.dialogues()) {
      date(dialogue.value().date(), dialogue.place("date"), problems);
    }
    for (Drafted<Source> source : draft.sources()) {
      date(source.value().published(), source.place("published"), problems);
    }
    for (Drafted<Fact> fact : draft.facts()) {
      for (int i = 0; i < fact.value().values().size(); i++) {
        if (fact.value().kind() == Fact.Kind.DATE) {
          String printed = fact.value().values().get(i).printed();
          date(printed, fact.place("values", i, "value"), problems);
        }
      }
    }
  }

  private static void date(String written, Place place, Problems problems) {
    if (!written.isEmpty() && !isDate(written)) {
      problems.cannot(place, Message.of("problem.own.date-wrong").with("date", written));
    }
  }

  private static boolean isDate(String written) {
    try {
      return switch (written.length()) {
        case 10 -> LocalDate.parse(written).getYear() > 0;
        case 7 -> YearMonth.parse(written).getYear() > 0;
        case 4 -> Year.parse(written).getValue() > 0;
        default -> false;
      };
    } catch (DateTimeException noDate) {
      return false;
    }
  }
}
