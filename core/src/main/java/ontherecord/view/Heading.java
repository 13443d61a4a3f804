package ontherecord.view;

import java.util.List;
import ontherecord.message.Sayable;

/**
 * What stands over every round and reveal.
 *
 * @param you the delegation the team speaks for
 * @param date of the dialogue
 * @param amongSeveral whether other rounds of the lesson play at other dialogues
 * @param number of this round, from 1
 * @param rounds how many the session plays
 * @param scores fidelity, then knowledge; of drafters knowledge alone
 */
public record Heading(
    Sayable scenario,
    Emblem you,
    Sayable date,
    boolean amongSeveral,
    int number,
    int rounds,
    List<Score> scores) {
  public Heading {
    scores = List.copyOf(scores);
  }
}
