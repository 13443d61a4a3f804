package ontherecord.view;

import java.util.List;
import ontherecord.message.Sayable;
import ontherecord.problem.Problem;

/** The scenarios there are: shipped ones first, then the teacher's own. */
public record LibraryView(List<Card> cards) {
  public LibraryView {
    cards = List.copyOf(cards);
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
   * One scenario.
   *
   * @param key by which it is opened
   * @param level 1 introductory, 2 intermediate, 3 advanced
   * @param progressLine how far, in a few words; empty words if new
   * @param done rounds played in the latest session
   * @param problems of a broken file; and what is worth a look in a good one
   */
  public record Card(
      String key,
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
  }
}
