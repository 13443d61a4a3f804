package ontherecord.record.check;

import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.record.Speaker;
import ontherecord.record.draft.Drafted;
import ontherecord.record.draft.RecordDraft;

/** In a lesson's own record whoever has a long name has a short form too, for tiles and seats. */
final class OwnNamesFit implements Promise {
  private static final int LONG = 28;
  private static final int SHORT = 20;

  @Override
  public void check(RecordDraft draft, Problems problems) {
    for (Drafted<Speaker> speaker : draft.speakers()) {
      boolean isLong =
          speaker.value().name().byLanguage().values().stream().anyMatch(n -> n.length() > LONG);
      if (isLong && speaker.value().shortName().isEmpty()) {
        problems.look(
            speaker.place("name"),
            Message.of("problem.own.name-long")
                .with("name", speaker.value().name())
                .with("most", SHORT));
      }
    }
  }
}
