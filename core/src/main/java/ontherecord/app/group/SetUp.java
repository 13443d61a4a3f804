package ontherecord.app.group;

import java.util.List;
import ontherecord.session.Arrangement;

/**
 * What a facilitator sets up before a group session.
 *
 * @param seats one a team, in the order of the room
 */
public record SetUp(List<Seat> seats, Arrangement arrangement) {
  public SetUp {
    seats = List.copyOf(seats);
  }

  /**
   * One team.
   *
   * @param mark its id, of {@link ontherecord.view.group.TeamMarks#WORDS}
   * @param name what it calls itself; "" if it took none
   * @param delegation for whom it speaks; "" for drafters
   */
  public record Seat(String mark, String name, String delegation) {}

  /** For whom the teams speak, each once. */
  public List<String> delegations() {
    return seats.stream().map(Seat::delegation).distinct().toList();
  }
}
