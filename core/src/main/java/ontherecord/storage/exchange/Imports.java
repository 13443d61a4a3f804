package ontherecord.storage.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import ontherecord.problem.Problem;
import ontherecord.record.TheRecord;
import ontherecord.storage.FileText;

/** Reads questions from other programs: {@code .gift}, {@code .txt}, {@code .csv} and others. */
public final class Imports {
  private static final Set<String> ENDINGS = Set.of("gift", "txt", "csv", "tsv", "xlsx");

  private Imports() {}

  /** Whether a file of that name is one to import. Looks at the name alone. */
  public static boolean reads(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  /**
   * Reads a file. Never throws: whatever is wrong with it is among the problems.
   *
   * @param record what a sheet may name statements, facts and issues of
   */
  public static Imported read(Path file, TheRecord record) {
    List<Problem> problems = FileText.bytes(file).problems();
    return new Imported("quiz", Optional.empty(), 0, 0, problems);
  }
}
