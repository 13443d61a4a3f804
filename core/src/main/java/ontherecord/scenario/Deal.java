package ontherecord.scenario;

import java.util.List;

/**
 * One round as it was dealt to one team.
 *
 * @param round its place in the scenario file, from 0
 * @param asked id of the delegation whose words are asked for: the team's own; for an observer
 *     another; "" in rounds about the room
 * @param shown the order in which options, or things to be put in order, are shown, by their places
 *     in the file; empty for other kinds
 */
public record Deal(int round, String asked, List<Integer> shown) {
  public Deal {
    shown = List.copyOf(shown);
  }
}
