package ontherecord.view;

import java.util.List;
import ontherecord.message.Sayable;
import ontherecord.rules.Measure;
import ontherecord.rules.Outcome;

/**
 * The end of a session, looked back on.
 *
 * @param player the name the team gave; "" if none
 * @param scores fidelity, then knowledge; of drafters knowledge alone
 * @param rounds all rounds, in the order played
 * @param calibration one row a level of confidence that was used; empty if none was asked
 * @param time how long the team thought in all; no words where nobody counted
 * @param room what the room as a whole is recorded as saying on the issues played
 * @param questions to discuss
 * @param silences what the documents do not say
 */
public record DebriefView(
    Sayable scenario,
    Emblem you,
    String player,
    List<Score> scores,
    List<PlayedRound> rounds,
    List<Calibration> calibration,
    Sayable time,
    List<RecordLine> room,
    List<Sayable> questions,
    List<Sayable> silences) {
  public DebriefView {
    scores = List.copyOf(scores);
    rounds = List.copyOf(rounds);
    calibration = List.copyOf(calibration);
    room = List.copyOf(room);
    questions = List.copyOf(questions);
    silences = List.copyOf(silences);
  }

  /**
   * One round as played.
   *
   * @param label two or three words for it
   * @param said what the team said
   * @param recorded what is on the record
   * @param reason why the team said so, in its own words; "" if it gave none
   */
  public record PlayedRound(
      int number,
      Sayable label,
      Sayable prompt,
      Measure measure,
      Outcome outcome,
      int quarters,
      Sayable said,
      Sayable recorded,
      String reason,
      List<RecordLine> record) {
    public PlayedRound {
      record = List.copyOf(record);
    }

    /** Whether it counts towards fidelity; else towards knowledge. */
    public boolean ofFidelity() {
      return measure == Measure.FIDELITY;
    }

    /** Whether the team left the record here. */
    public boolean left() {
      return quarters < 4;
    }
  }

  /**
   * How often a level of confidence was borne out.
   *
   * @param right answers with full credit
   * @param of answers given at this level
   * @param targetPercent how often it should be right for the stakes to pay
   */
  public record Calibration(Sayable level, int right, int of, int targetPercent) {}
}
