package ontherecord.storage.home;

import java.util.List;

/**
 * How a group session was set up, to be taken up again. What teams call themselves is not part of
 * it: it belongs to those who were in the room.
 *
 * @param name "" of the one that was used last
 * @param lesson by its key
 * @param minutes of the lesson
 * @param teams how many there were
 * @param way by which delegations came to teams, in a word
 * @param delegations of the teams, in their order
 * @param turns whether one team after another came to the keyboard
 * @param pace for what the clock was set, in a word
 * @param seconds to think, to talk, for a round, for the debrief
 */
public record KeptSetUp(
    String name,
    String lesson,
    int minutes,
    int teams,
    String way,
    List<String> delegations,
    boolean turns,
    String pace,
    List<Integer> seconds) {
  /** So many times a set-up has. */
  public static final int TIMES = 4;

  public KeptSetUp {
    delegations = List.copyOf(delegations);
    seconds = List.copyOf(seconds);
    if (seconds.size() != TIMES) {
      throw new IllegalArgumentException("a set-up has its " + TIMES + " times");
    }
  }
}
