package ontherecord.view.group.debrief;

import java.util.List;
import ontherecord.message.Sayable;
import ontherecord.view.RecordLine;
import ontherecord.view.group.TeamLine;

/**
 * A question on which a room of drafters was furthest from the documents.
 *
 * @param number of its round, from 1
 * @param prompt what was asked
 * @param recorded what is right, in a few words
 * @param answers what teams said, those that said the same together
 * @param record what that rests on, most decisive first
 */
public record HardPage(
    int number, Sayable prompt, Sayable recorded, List<Said> answers, List<RecordLine> record)
    implements DebriefPage {
  public HardPage {
    answers = List.copyOf(answers);
    record = List.copyOf(record);
  }

  /**
   * One answer, and who gave it.
   *
   * @param quarters what it was worth, 0 to 4
   */
  public record Said(Sayable answer, int quarters, List<TeamLine> teams) {
    public Said {
      teams = List.copyOf(teams);
    }
  }

  @Override
  public Chapter chapter() {
    return Chapter.LEFT;
  }
}
