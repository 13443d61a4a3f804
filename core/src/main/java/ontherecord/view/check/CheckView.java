package ontherecord.view.check;

import java.util.List;
import ontherecord.message.Sayable;
import ontherecord.view.Emblem;

/**
 * A teacher's file: what must be mended, what is worth a look, what is fine, what can be tried.
 *
 * @param file the name under which its author knows it
 * @param mend how many problems must be mended before it can be played
 * @param look how many are worth a look
 * @param notes how many are good to know
 * @param problems worst first, at most {@link #MOST}
 * @param more how many others there are
 * @param fine what is fine; empty where nothing can be said about the file
 */
public record CheckView(
    String file,
    int mend,
    int look,
    int notes,
    List<ProblemLine> problems,
    int more,
    List<Fine> fine,
    Covered covered,
    Tried tried) {
  /** More than a person mends in one go; the command line lists them all. */
  public static final int MOST = 60;

  public CheckView {
    problems = List.copyOf(problems);
    fine = List.copyOf(fine);
  }

  /** Whether it can be played as it is. */
  public boolean isPlayable() {
    return mend == 0;
  }

  /** How many problems there are of any kind. */
  public int all() {
    return problems.size() + more;
  }

  /**
   * Something that is fine.
   *
   * @param figure how many
   * @param whole whether that is all there should be
   * @param flags of the delegations it is about
   */
  public record Fine(Sayable figure, Sayable what, boolean whole, List<Emblem> flags) {
    public Fine {
      flags = List.copyOf(flags);
    }
  }

  /**
   * Which delegation has a recorded position in which round.
   *
   * @param rounds numbers of the position rounds, from 1
   * @param why what is said where there is no table
   */
  public record Covered(List<Integer> rounds, List<Row> rows, Sayable why) {
    public Covered {
      rounds = List.copyOf(rounds);
      rows = List.copyOf(rows);
    }

    /** Whether there is a table at all. */
    public boolean isTable() {
      return !rounds.isEmpty() && !rows.isEmpty();
    }
  }

  /** How a delegation is recorded in a round. */
  public enum Cell {
    OWN,
    THROUGH_OTHERS,
    NOT
  }

  /**
   * One delegation.
   *
   * @param at for each of the rounds
   */
  public record Row(Emblem who, List<Cell> at) {
    public Row {
      at = List.copyOf(at);
    }

    /** In how many of the rounds it is recorded at all. */
    public int recorded() {
      return (int) at.stream().filter(cell -> cell != Cell.NOT).count();
    }
  }

  /**
   * What can be tried.
   *
   * @param says which rounds can be played
   * @param rounds their numbers, from 1
   * @param seats whom they can be played for; one without an id for drafters
   */
  public record Tried(Sayable says, List<Integer> rounds, List<Emblem> seats) {
    public Tried {
      rounds = List.copyOf(rounds);
      seats = List.copyOf(seats);
    }

    /** Whether there is anything to try. */
    public boolean isPossible() {
      return !rounds.isEmpty();
    }
  }
}
