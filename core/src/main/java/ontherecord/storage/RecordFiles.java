package ontherecord.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ontherecord.problem.Checked;
import ontherecord.problem.Problems;
import ontherecord.problem.Written;
import ontherecord.record.Reference;
import ontherecord.record.Seal;
import ontherecord.record.TheRecord;
import ontherecord.record.check.RecordCheck;
import ontherecord.record.check.ReferenceCheck;
import ontherecord.record.check.TermsRestOnSomething;
import ontherecord.record.draft.FileKind;
import ontherecord.record.draft.RecordFile;

/**
 * The record, from its files: {@code record/sources.json} and its neighbours, and {@code
 * seal.json}.
 */
public final class RecordFiles {
  private static final List<FileKind> FOR_EVERY_DIALOGUE =
      List.of(
          FileKind.SOURCES, FileKind.DIALOGUES, FileKind.SPEAKERS, FileKind.ISSUES, FileKind.SEAL);
  private static final List<FileKind> OF_ONE_DIALOGUE =
      List.of(FileKind.STATEMENTS, FileKind.TRENDS, FileKind.FACTS, FileKind.DISCREPANCIES);

  private RecordFiles() {}

  /**
   * The record as loaded.
   *
   * @param sha256 of all its files, so that a session's log can say which record it was played on
   */
  public record Loaded(TheRecord record, Reference reference, String sha256) {}

  /** The record that this game is built with. */
  public static Checked<Loaded> read() {
    return read(Shelf.packed());
  }

  /** The record and the reference on that shelf, checked. */
  public static Checked<Loaded> read(Shelf shelf) {
    Problems ofReference = new Problems();
    List<RecordFile> beside = ReferenceFiles.files(shelf, ofReference);
    Checked<Reference> reference = ReferenceCheck.check(beside, ofReference);
    Problems problems = new Problems();
    problems.addAll(reference.problems());
    List<RecordFile> files = files(shelf, problems);
    Reference known = reference.value().orElse(Reference.EMPTY);
    return RecordCheck.check(files, known, problems)
        .then(
            record -> {
              Problems unfounded = new Problems();
              TermsRestOnSomething.check(beside, known, record, unfounded);
              Loaded loaded = new Loaded(record, known, hash(files));
              return unfounded.unlessFatal(() -> loaded);
            });
  }

  /** All files of the record that can be read; what cannot is told. */
  static List<RecordFile> files(Shelf shelf, Problems problems) {
    List<Name> names = FOR_EVERY_DIALOGUE.stream().map(kind -> new Name(kind, "")).toList();
    List<RecordFile> files = new ArrayList<>(read(shelf, names, problems));
    List<Name> inFolders = new ArrayList<>();
    for (String dialogue : dialogues(files)) {
      OF_ONE_DIALOGUE.forEach(kind -> inFolders.add(new Name(kind, dialogue)));
    }
    files.addAll(read(shelf, inFolders, problems));
    return files;
  }

  /** Where a file lies: in a dialogue's folder, or, where that is "", beside the folders. */
  private record Name(FileKind kind, String dialogue) {
    String path() {
      return "record/" + (dialogue.isEmpty() ? "" : dialogue + "/") + kind.fileName();
    }
  }

  /** Side by side, since whoever starts the game waits for it; told in the order of the names. */
  private static List<RecordFile> read(Shelf shelf, List<Name> names, Problems problems) {
    List<Checked<RecordFile>> read =
        names.parallelStream()
            .map(name -> file(shelf, name.path(), name.kind(), name.dialogue()))
            .toList();
    read.forEach(file -> problems.addAll(file.problems()));
    return read.stream().flatMap(file -> file.value().stream()).toList();
  }

  /** One file; the problems if it cannot be read. */
  static Checked<RecordFile> file(Shelf shelf, String name, FileKind kind, String dialogue) {
    String called = shelf.called(name);
    return shelf
        .bytes(name)
        .then(bytes -> Utf8.decode(called, bytes))
        .then(
            text ->
                JsonFile.parse(called, text)
                    .then(
                        written ->
                            Checked.good(
                                new RecordFile(called, kind, dialogue, text, written), List.of())));
  }

  /** The ids of the dialogues, as far as they can be the names of folders. */
  private static List<String> dialogues(List<RecordFile> files) {
    List<String> ids = new ArrayList<>();
    for (RecordFile file : files) {
      if (file.kind() == FileKind.DIALOGUES && file.written() instanceof Written.Items items) {
        for (Written entry : items.values()) {
          id(entry).filter(id -> id.matches("[a-z0-9-]+")).ifPresent(ids::add);
        }
      }
    }
    return ids.stream().distinct().toList();
  }

  private static Optional<String> id(Written entry) {
    if (entry instanceof Written.Table table) {
      for (Written.Member member : table.members()) {
        if (member.key().equals("id") && member.value() instanceof Written.Words words) {
          return Optional.of(words.words());
        }
      }
    }
    return Optional.empty();
  }

  private static String hash(List<RecordFile> files) {
    StringBuilder all = new StringBuilder();
    for (RecordFile file : files) {
      all.append(file.dialogue()).append('/').append(file.kind()).append('\n').append(file.text());
    }
    return Seal.hash(all.toString());
  }
}
