package ontherecord.view.kept;

import java.util.List;
import ontherecord.message.Sayable;
import ontherecord.problem.Problem;
import ontherecord.view.Emblem;

/**
 * The sessions that are kept, latest first.
 *
 * @param reports where reports of them were written to; "" while there are none
 */
public record SessionsView(List<Row> rows, String reports) {
  public SessionsView {
    rows = List.copyOf(rows);
  }

  /**
   * One session.
   *
   * @param log by which it is opened
   * @param day when it began, as far as its log tells
   * @param who played it, in one line; no words if nobody took a seat
   * @param stands how far it went, in a few words
   * @param done rounds that were played
   * @param problems that keep it from going on; empty of a good log
   */
  public record Row(
      String log,
      Sayable day,
      Sayable lesson,
      Kind kind,
      Sayable who,
      List<Seat> seats,
      Sayable stands,
      int done,
      int rounds,
      May may,
      List<Problem> problems) {
    public Row {
      seats = List.copyOf(seats);
      problems = List.copyOf(problems);
    }

    /** Whether its log cannot be read to its end. */
    public boolean isDamaged() {
      return !problems.isEmpty();
    }
  }

  /** Who plays. */
  public enum Kind {
    ALONE,
    GROUP
  }

  /**
   * A team, or somebody alone.
   *
   * @param mark of a team in a group; "" of somebody alone
   * @param name what it is called; no words where it gave no name
   */
  public record Seat(String mark, Emblem delegation, Sayable name) {}

  /**
   * What can be done with a session beside deleting it.
   *
   * @param goOn whether it was left before its end
   * @param review whether there is anything to look back on
   * @param export whether its results can be written down
   * @param forget whether there are names or reasons in it
   */
  public record May(boolean goOn, boolean review, boolean export, boolean forget) {
    /** Nothing. */
    public static final May NOTHING = new May(false, false, false, false);
  }
}
