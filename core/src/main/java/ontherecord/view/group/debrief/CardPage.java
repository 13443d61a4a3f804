package ontherecord.view.group.debrief;

import java.util.List;
import ontherecord.view.Score;
import ontherecord.view.group.TeamLine;

/**
 * One team's card.
 *
 * @param scores fidelity, then knowledge, never added; of drafters knowledge alone
 * @param cells one a round
 * @param reasons how many it wrote
 * @param argued how often it argued its dissent
 */
public record CardPage(TeamLine team, List<Score> scores, List<Cell> cells, int reasons, int argued)
    implements DebriefPage {
  public CardPage {
    scores = List.copyOf(scores);
    cells = List.copyOf(cells);
  }

  /** In how many rounds it was there. */
  public int there() {
    return (int) cells.stream().filter(cell -> cell.what() != Cell.What.AWAY).count();
  }

  @Override
  public Chapter chapter() {
    return Chapter.CARDS;
  }
}
