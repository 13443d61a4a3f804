package ontherecord.view.group;

import java.util.List;
import java.util.Set;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.message.Verbatim;
import ontherecord.session.Team;

/**
 * By which marks the teams in a room are told apart, without colour: each is drawn with lines, is
 * the team's id, and gives it a name until it takes one of its own.
 */
public final class TeamMarks {

  /** How few teams make a group; a room that answers as one is one team. */
  public static final int FEWEST = 2;

  /** How many teams a room holds at once. */
  public static final int MOST = 12;

  /** Every mark, in the order in which they are given out; some more than teams, for latecomers. */
  public static final List<String> WORDS =
      List.of(
          "wave", "bridge", "star", "ladder", "tree", "wheel", "kite", "anchor", "bell", "key",
          "lamp", "boat", "hill", "spiral", "gate", "drum");

  private TeamMarks() {}

  /**
   * The first mark that nobody has.
   *
   * @throws java.util.NoSuchElementException if all are taken
   */
  public static String free(Set<String> taken) {
    return WORDS.stream().filter(word -> !taken.contains(word)).findFirst().orElseThrow();
  }

  /** What a team is called: as it wants to be, else by its mark. */
  public static Sayable name(Team team) {
    return called(team.id(), team.name());
  }

  /** What a team of that mark is called, which calls itself so, or by no name. */
  public static Sayable called(String mark, String name) {
    if (!name.isBlank()) {
      return new Verbatim(name);
    }
    return WORDS.contains(mark) ? mark(mark) : new Verbatim(mark);
  }

  /** The name of a mark. */
  public static Message mark(String word) {
    return Message.of("group.mark." + word);
  }
}
