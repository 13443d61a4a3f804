package ontherecord.view.group.debrief;

import java.util.List;
import ontherecord.message.Sayable;
import ontherecord.view.RecordLine;
import ontherecord.view.group.TeamLine;

/**
 * Where one team left its delegation's record, and why.
 *
 * @param step the round, from 0
 * @param issue it was about
 * @param when the dialogue, in short
 * @param said the position that the team took
 * @param recorded those that are recorded, in the order of the spectrum
 * @param outcome of the verdict, in two or three words
 * @param because the verdict's first reason
 * @param reason why the team said so, in its own words; "" if none was written
 * @param argued whether it argued its dissent, as the facilitator marked
 * @param correction why its answer was put right after the reveal; "" where it was not
 * @param record what the verdict rests on, most decisive first
 */
public record LeftPage(
    TeamLine team,
    int step,
    Sayable issue,
    Sayable when,
    Lettered said,
    List<Lettered> recorded,
    Sayable outcome,
    Sayable because,
    String reason,
    boolean argued,
    String correction,
    List<RecordLine> record)
    implements DebriefPage {
  public LeftPage {
    recorded = List.copyOf(recorded);
    record = List.copyOf(record);
  }

  @Override
  public Chapter chapter() {
    return Chapter.LEFT;
  }
}
