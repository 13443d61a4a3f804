package ontherecord.view.group.debrief;

import java.util.List;
import ontherecord.view.group.TeamLine;

/**
 * The end: who was here, and what is taken home.
 *
 * @param teams all that ever sat
 * @param closing the room's sentence with what became of it
 * @param closed whether the session was closed
 */
public record EndPage(List<TeamLine> teams, SentencePage closing, boolean closed)
    implements DebriefPage {
  public EndPage {
    teams = List.copyOf(teams);
  }

  @Override
  public Chapter chapter() {
    return Chapter.END;
  }
}
