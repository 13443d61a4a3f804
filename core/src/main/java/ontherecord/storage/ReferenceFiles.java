package ontherecord.storage;

import java.util.ArrayList;
import java.util.List;
import ontherecord.problem.Checked;
import ontherecord.problem.Problems;
import ontherecord.record.Reference;
import ontherecord.record.check.ReferenceCheck;
import ontherecord.record.draft.FileKind;
import ontherecord.record.draft.RecordFile;

/** What is known of the world from elsewhere than the record: {@code reference/states.json}. */
public final class ReferenceFiles {
  private ReferenceFiles() {}

  /** The reference that this game is built with. */
  public static Checked<Reference> read() {
    return read(Shelf.packed());
  }

  public static Checked<Reference> read(Shelf shelf) {
    Problems problems = new Problems();
    List<RecordFile> files = new ArrayList<>();
    for (FileKind kind : List.of(FileKind.STATES, FileKind.REFERENCE_SOURCES)) {
      Checked<RecordFile> file = RecordFiles.file(shelf, "reference/" + kind.fileName(), kind, "");
      problems.addAll(file.problems());
      file.value().ifPresent(files::add);
    }
    return ReferenceCheck.check(files, problems);
  }
}
