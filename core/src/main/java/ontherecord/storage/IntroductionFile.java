package ontherecord.storage;

import ontherecord.problem.Checked;
import ontherecord.problem.Written;
import ontherecord.record.TheRecord;
import ontherecord.scenario.introduction.Introduction;
import ontherecord.scenario.introduction.IntroductionCheck;

/** What a class reads before its first lesson, from {@code introduction/introduction.json}. */
public final class IntroductionFile {
  private static final String NAME = "introduction/introduction.json";

  private IntroductionFile() {}

  /** What stands in the file, for {@link #check} once the record is known. */
  public static Checked<Written> written(Shelf shelf) {
    return shelf.json(NAME);
  }

  /** What it means beside that record. */
  public static Checked<Introduction> check(Checked<Written> written, TheRecord record) {
    return written.then(w -> IntroductionCheck.check(w, record));
  }

  /** Both at once. */
  public static Checked<Introduction> read(Shelf shelf, TheRecord record) {
    return check(written(shelf), record);
  }
}
