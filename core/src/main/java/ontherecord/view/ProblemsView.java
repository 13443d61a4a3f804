package ontherecord.view;

import java.util.List;
import ontherecord.message.Sayable;
import ontherecord.problem.Problem;

/**
 * Something that could not be read or written, with a way on.
 *
 * @param title what could not be done
 * @param advice what happens now, and what can be done
 */
public record ProblemsView(Sayable title, Sayable advice, List<Line> lines) {
  public ProblemsView {
    lines = List.copyOf(lines);
  }

  /**
   * One problem.
   *
   * @param excerpt the line of the file it is about; "" if it is about the whole file
   */
  public record Line(Problem problem, String excerpt) {}
}
