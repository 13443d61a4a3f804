package ontherecord.scenario.check;

import java.util.List;
import java.util.Optional;
import ontherecord.problem.Problem;
import ontherecord.problem.Written;
import ontherecord.record.TheRecord;
import ontherecord.scenario.Picture;

/**
 * A scenario file looked at while it is written: what must be mended in it, what is fine, and what
 * of it can be tried. Of one that is no JSON only its problems can be told.
 */
public final class Inspection {
  private final TheRecord record;
  private final List<Problem> problems;
  private final Optional<Account> account;
  private final Optional<Trial> trial;

  private Inspection(
      TheRecord record, List<Problem> problems, Optional<Account> account, Optional<Trial> trial) {
    this.record = record;
    this.problems = List.copyOf(problems);
    this.account = account;
    this.trial = trial;
  }

  /**
   * Of a file of which nothing can be said but what keeps it from being read.
   *
   * @param record the game's own
   */
  public static Inspection unread(TheRecord record, List<Problem> problems) {
    return new Inspection(record, problems, Optional.empty(), Optional.empty());
  }

  /**
   * Of a file that could be read.
   *
   * @param record the game's own, on which a lesson is played that brings none
   * @param pictures that lie beside it
   * @param problems what its check found
   */
  public static Inspection of(
      Written written, TheRecord record, Picture.Folder pictures, List<Problem> problems) {
    Account account = Account.of(written, record, problems);
    return new Inspection(
        account.record(), problems, Optional.of(account), Trial.of(written, record, pictures));
  }

  /** That it is played on. */
  public TheRecord record() {
    return record;
  }

  /** In the order of the file. */
  public List<Problem> problems() {
    return problems;
  }

  /** What is fine. */
  public Optional<Account> account() {
    return account;
  }

  /** What can be tried. */
  public Optional<Trial> trial() {
    return trial;
  }
}
