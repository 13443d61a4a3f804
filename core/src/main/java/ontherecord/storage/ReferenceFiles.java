package ontherecord.storage;

import ontherecord.problem.Checked;
import ontherecord.record.Reference;
import ontherecord.record.check.ReferenceCheck;
import ontherecord.record.draft.FileKind;
import ontherecord.record.draft.RecordFile;

/** What is known of the world from elsewhere than the record: {@code reference/states.json}. */
public final class ReferenceFiles {
  private static final String STATES = "reference/states.json";

  private ReferenceFiles() {}

  /** The reference that this game is built with. */
  public static Checked<Reference> read() {
    return read(Shelf.packed());
  }

  public static Checked<Reference> read(Shelf shelf) {
    String name = shelf.called(STATES);
    return shelf
        .bytes(STATES)
        .then(bytes -> Utf8.decode(name, bytes))
        .then(
            text ->
                JsonFile.parse(name, text)
                    .then(
                        written ->
                            ReferenceCheck.check(
                                new RecordFile(name, FileKind.STATES, "", text, written))));
  }
}
