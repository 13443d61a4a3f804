package ontherecord.view.group.roster;

import java.util.List;
import ontherecord.message.Sayable;
import ontherecord.view.Emblem;
import ontherecord.view.group.TeamLine;

/**
 * Who is in the room, and how the session is led from here on.
 *
 * @param seats every team that ever sat here, in the order of the seats
 * @param delegations for whom a team may speak, in the order of the lesson; none for drafters
 * @param mayJoin whether there is room for a team that comes late
 * @param entries words for the ways in which answers can come in here
 * @param entry the word for the one in use
 * @param paces words for what can be timed
 * @param pace the word for what is timed
 * @param times what that times
 */
public record RosterView(
    Sayable lesson,
    List<Seat> seats,
    List<Emblem> delegations,
    boolean mayJoin,
    List<String> entries,
    String entry,
    List<String> paces,
    String pace,
    List<Time> times) {
  public RosterView {
    seats = List.copyOf(seats);
    delegations = List.copyOf(delegations);
    entries = List.copyOf(entries);
    paces = List.copyOf(paces);
    times = List.copyOf(times);
  }

  /**
   * One team.
   *
   * @param mayChange whether it may still take another delegation: before its first answer
   */
  public record Seat(TeamLine team, boolean mayChange) {}

  /**
   * How long something takes.
   *
   * @param word for what, in message keys
   */
  public record Time(String word, int seconds) {}
}
