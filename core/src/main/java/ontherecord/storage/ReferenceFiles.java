package ontherecord.storage;

import java.util.List;
import ontherecord.problem.Checked;
import ontherecord.problem.Problems;
import ontherecord.record.Reference;
import ontherecord.record.check.ReferenceCheck;
import ontherecord.record.draft.FileKind;
import ontherecord.record.draft.RecordFile;

/**
 * What is known from elsewhere than the record: {@code reference/states.json}, {@code terms.json}
 * and the sources behind them.
 */
public final class ReferenceFiles {
  private static final List<FileKind> KINDS =
      List.of(FileKind.STATES, FileKind.TERMS, FileKind.REFERENCE_SOURCES);

  private ReferenceFiles() {}

  /** The reference that this game is built with. */
  public static Checked<Reference> read() {
    return read(Shelf.packed());
  }

  public static Checked<Reference> read(Shelf shelf) {
    Problems problems = new Problems();
    List<RecordFile> files = files(shelf, problems);
    return ReferenceCheck.check(files, problems);
  }

  /** All files of the reference that can be read; what cannot is told. */
  static List<RecordFile> files(Shelf shelf, Problems problems) {
    List<Checked<RecordFile>> read =
        KINDS.parallelStream()
            .map(kind -> RecordFiles.file(shelf, "reference/" + kind.fileName(), kind, ""))
            .toList();
    read.forEach(file -> problems.addAll(file.problems()));
    return read.stream().flatMap(file -> file.value().stream()).toList();
  }
}
