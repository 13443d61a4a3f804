package ontherecord.view;

import java.util.List;
import ontherecord.message.Sayable;

/**
 * A round with everything that it has on offer and what of it is right: for whoever leads the class
 * and nobody else. One shape for every kind of round, so that whatever shows one shows all.
 *
 * @param label two or three words for the round
 * @param prompt what is asked
 * @param how what a player must know beside that: a scale, how picks are counted; no words if
 *     nothing
 * @param because why the right answer is right; no words where the record says it
 * @param record what it rests on, beside what stands in the rows
 */
public record AnswerKey(
    Sayable label,
    Sayable prompt,
    Sayable how,
    List<Row> rows,
    Sayable because,
    List<RecordLine> record) {
  public AnswerKey {
    rows = List.copyOf(rows);
    record = List.copyOf(record);
  }

  /** What a row stands for. */
  public enum Sign {
    /** A right answer, or a part of it. */
    RIGHT,
    /** On offer, and not right. */
    NOT_RIGHT,
    /** What belongs at this place: the first row is the first. */
    IN_ORDER,
    /** A position on a spectrum: right for those who are recorded there. */
    POSITION
  }

  /**
   * One thing on offer, or several delegations that are alike right or not.
   *
   * @param mark of a position; {@link Mark#NONE} for anything else
   * @param detail more about it; no words if nothing
   * @param who the delegations it is about
   * @param record what is recorded of them there
   */
  public record Row(
      Sign sign,
      Mark mark,
      Sayable text,
      Sayable detail,
      List<Emblem> who,
      List<RecordLine> record) {
    public Row {
      who = List.copyOf(who);
      record = List.copyOf(record);
    }

    static Row of(Sign sign, Sayable text, Sayable detail) {
      return new Row(sign, Mark.NONE, text, detail, List.of(), List.of());
    }

    static Row rightOr(boolean right, Sayable text) {
      return of(right ? Sign.RIGHT : Sign.NOT_RIGHT, text, Shown.NOTHING);
    }

    static Row of(Sign sign, Sayable text, List<Emblem> who) {
      return new Row(sign, Mark.NONE, text, Shown.NOTHING, who, List.of());
    }
  }
}
