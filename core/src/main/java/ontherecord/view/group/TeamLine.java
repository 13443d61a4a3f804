package ontherecord.view.group;

import ontherecord.message.Sayable;
import ontherecord.session.State;
import ontherecord.session.Team;
import ontherecord.view.Emblem;
import ontherecord.view.Shown;

/**
 * A team as it is shown in a list of teams.
 *
 * @param id its mark
 * @param delegation for whom it speaks; of drafters nobody
 * @param here whether it has not gone
 */
public record TeamLine(String id, Sayable name, Emblem delegation, boolean here) {

  /** A team of a session. */
  public static TeamLine of(Shown shown, State state, Team team) {
    return new TeamLine(
        team.id(),
        TeamMarks.name(team),
        shown.emblem(team.delegation()),
        !state.group().absent().contains(team.id()));
  }
}
