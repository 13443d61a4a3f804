package ontherecord.view.group.debrief;

import java.util.List;
import ontherecord.view.Emblem;
import ontherecord.view.Mark;

/**
 * What one team did in one round, to be taken in at a glance.
 *
 * @param step the round, from 0
 * @param team its mark
 * @param said the position it took; {@link Mark#NONE} where it took none for itself
 * @param recorded the positions that are recorded for its delegation, in the order of the spectrum;
 *     none where it took none for itself
 * @param predicted whose position an observer predicted; of nobody (no id) where it was asked
 *     something else
 * @param quarters what its answer was worth, 0 to 4; 0 where it gave none
 * @param reasoned whether it wrote a reason
 * @param argued whether it argued its dissent, as the facilitator marked
 * @param corrected whether its answer was put right after the reveal
 * @param page on which this is told in full; -1 where it is on none
 */
public record Cell(
    int step,
    String team,
    What what,
    Mark said,
    List<Mark> recorded,
    Emblem predicted,
    int quarters,
    boolean reasoned,
    boolean argued,
    boolean corrected,
    int page) {
  public Cell {
    recorded = List.copyOf(recorded);
  }

  /** What a team did. */
  public enum What {
    /** It took a position for its delegation. */
    POSITION,
    /** As an observer it predicted another's position. */
    PREDICTION,
    /** It answered a question that all were asked. */
    KNOWLEDGE,
    /** It gave no answer, and said so. */
    PASSED,
    /** It was not there, or had not come yet. */
    AWAY
  }

  /** Whether it left its delegation's record here. */
  public boolean left() {
    return what == What.POSITION && quarters < 4;
  }

  /** Whether there was an answer. */
  public boolean answered() {
    return what != What.PASSED && what != What.AWAY;
  }
}
