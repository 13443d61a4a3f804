package ontherecord.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import ontherecord.problem.Checked;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.problem.Problems;
import ontherecord.problem.Written;
import ontherecord.record.Reference;
import ontherecord.record.Seal;
import ontherecord.record.draft.CanonicalForm;
import ontherecord.record.draft.FileKind;
import ontherecord.record.draft.RecordDraft;
import ontherecord.record.source.SourceCheck;

/** The record's files beside the texts they are drawn from. */
public final class RecordSources {
  private static final Place NOWHERE = Place.whole("");

  private RecordSources() {}

  /**
   * What is wrong with the record by the texts in that folder. The value holds a seal for
   * everything found; there is always one.
   */
  public static Checked<List<Seal>> check(Shelf shelf, Path folder) {
    Problems form = new Problems();
    Problems problems = new Problems();
    RecordDraft draft = RecordDraft.read(RecordFiles.files(shelf, form), Reference.EMPTY, form);
    List<Seal> seals =
        SourceCheck.check(draft, SourceFolder.texts(folder, draft, problems), problems);
    return Checked.good(seals, problems.all());
  }

  /** Writes the seals where the record lies; the problem if they could not be written. */
  public static List<Problem> seal(RecordFolder record, List<Seal> seals) {
    Path file = record.folder().resolve(FileKind.SEAL.fileName());
    try {
      Path fresh = Files.writeString(file.resolveSibling(".seal.json.new"), print(seals));
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
      return List.of();
    } catch (IOException | SecurityException unwritable) {
      return FileText.bad(file.toString(), "problem.file-unwritable").problems();
    }
  }

  private static String print(List<Seal> seals) {
    List<Written> entries = new ArrayList<>();
    for (Seal seal : seals) {
      entries.add(
          new Written.Table(
              NOWHERE,
              List.of(
                  words("source", seal.source()),
                  words("words", seal.words()),
                  words("text", seal.text()),
                  new Written.Member(
                      NOWHERE, "at", new Written.Figure(NOWHERE, Integer.toString(seal.at()))))));
    }
    return CanonicalForm.print(FileKind.SEAL, new Written.Items(NOWHERE, entries));
  }

  private static Written.Member words(String key, String words) {
    return new Written.Member(NOWHERE, key, new Written.Words(NOWHERE, words));
  }
}
