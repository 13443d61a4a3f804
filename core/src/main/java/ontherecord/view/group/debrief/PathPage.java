package ontherecord.view.group.debrief;

import java.util.List;
import ontherecord.message.Sayable;
import ontherecord.view.group.TeamLine;

/**
 * What every team said in some rounds, side by side.
 *
 * @param teams one a column
 * @param rows one a round, five at most
 */
public record PathPage(List<TeamLine> teams, List<Row> rows) implements DebriefPage {

  /** So many rounds stand on a page. */
  public static final int ROUNDS = 5;

  public PathPage {
    teams = List.copyOf(teams);
    rows = List.copyOf(rows);
  }

  /**
   * One round.
   *
   * @param number from 1
   * @param label two or three words for it
   * @param cells one a team, in the order of the teams
   */
  public record Row(int number, Sayable label, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  @Override
  public Chapter chapter() {
    return Chapter.PATH;
  }
}
