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
 * @param picture beside the round; none in most lessons
 */
public record Heading(
    Sayable scenario,
    Emblem you,
    Sayable date,
    boolean amongSeveral,
    int number,
    int rounds,
    List<Score> scores,
    Depicted picture) {
  public Heading {
    scores = List.copyOf(scores);
  }

  /** Over a round without a picture. */
  public Heading(
      Sayable scenario,
      Emblem you,
      Sayable date,
      boolean amongSeveral,
      int number,
      int rounds,
      List<Score> scores) {
    this(scenario, you, date, amongSeveral, number, rounds, scores, Depicted.NOTHING);
  }
}
