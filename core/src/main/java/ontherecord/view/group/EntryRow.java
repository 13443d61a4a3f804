package ontherecord.view.group;

import java.util.List;
import ontherecord.view.Emblem;
import ontherecord.view.RoundView;

/**
 * One team in the list of answers.
 *
 * @param asked whose position it gives: its own delegation's, or that of the one it predicts;
 *     elsewhere its own
 * @param round the round as the team itself plays it, with what may come along with its answer
 * @param marks what was entered, as it is typed ({@link CardEntry}); none where nothing was
 * @param reason why, in its own words; "" if it gave none
 */
public record EntryRow(
    TeamLine team,
    Emblem asked,
    RoundView round,
    Stands stands,
    List<Integer> marks,
    String reason) {
  public EntryRow {
    marks = List.copyOf(marks);
  }

  /** What has become of it. */
  public enum Stands {
    /** It has not answered yet. */
    AWAITED,
    /** Its answer is in. */
    IN,
    /** It gave no answer, and that was entered. */
    PASSED,
    /** It has gone, or came later, and gave none. */
    AWAY
  }

  /** Whether it predicts another's position. */
  public boolean observes() {
    return !asked.id().equals(team.delegation().id());
  }

  /** Whether an answer of it is in. */
  public boolean isIn() {
    return stands == Stands.IN;
  }

  EntryRow covered() {
    return new EntryRow(team, asked, round, stands, List.of(), "");
  }
}
