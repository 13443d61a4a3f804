package ontherecord.view;

import java.util.List;
import java.util.Optional;
import ontherecord.message.Sayable;
import ontherecord.problem.Problem;

/**
 * The scenarios there are: shipped ones first, then the teacher's own.
 *
 * @param own the folder of her own
 */
public record LibraryView(List<Card> cards, Own own) {
  public LibraryView {
    cards = List.copyOf(cards);
  }

  /** Without a folder of one's own. */
  public LibraryView(List<Card> cards) {
    this(cards, Own.NOWHERE);
  }

  /** How far a scenario has been played on this computer. */
  public enum Progress {
    NEW,
    STARTED,
    FINISHED,
    /** Its file has problems and cannot be played. */
    BROKEN
  }

  /**
   * The folder where a teacher's own scenarios lie.
   *
   * @param folder as she knows it; "" where there is none
   * @param read whether it has been looked into; until then nobody can say that it is empty
   * @param trouble why it cannot be read, if it cannot
   */
  public record Own(String folder, boolean read, Optional<Sayable> trouble) {
    public static final Own NOWHERE = new Own("", false, Optional.empty());
  }

  /**
   * One scenario.
   *
   * @param key by which it is opened
   * @param file the name of the teacher's own file; "" of one that is shipped
   * @param level 1 introductory, 2 intermediate, 3 advanced
   * @param progressLine how far, in a few words; empty words if new
   * @param done rounds played in the latest session
   * @param problems of a broken file; and what is worth a look in a good one
   */
  public record Card(
      String key,
      String file,
      Sayable title,
      Sayable years,
      int minutes,
      int delegations,
      int level,
      Sayable levelName,
      Progress progress,
      Sayable progressLine,
      int done,
      int rounds,
      List<Sayable> briefing,
      List<Problem> problems) {
    public Card {
      briefing = List.copyOf(briefing);
      problems = List.copyOf(problems);
    }

    /** Whether it is a teacher's own. */
    public boolean isOwn() {
      return !file.isEmpty();
    }
  }
}
