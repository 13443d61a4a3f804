package ontherecord.storage.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static ontherecord.problem.Severity.WORTH_A_LOOK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.problem.Checked;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.storage.home.DiskTrouble;
import ontherecord.storage.home.FreeName;

/** A folder that reports are written into. A file that is there stays: a new one gets a number. */
public final class ReportFiles {
  private final Path folder;

  /** A folder; it is made when the first report is written. */
  public ReportFiles(Path folder) {
    this.folder = folder;
  }

  /** Whether anything was written into a folder. */
  public static boolean holdsAny(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isPresent();
    } catch (IOException | SecurityException e) {
      // There is none, or nobody may look into it.
      return false;
    }
  }

  /** A lesson with all its answers, to read and print; its place, or why it was not written. */
  public Checked<Path> preview(Preview preview, Phrasebook words) {
    return write(preview.stem(), ".html", PreviewPage.of(preview, words));
  }

  /** A part of the record for spreadsheets; its place, or why it could not be written. */
  public Checked<Path> extract(String stem, String rows) {
    return write(stem, ".csv", MarkBook.MARK + rows);
  }

  private Checked<Path> write(String stem, String ending, String text) {
    try {
      byte[] bytes = text.getBytes(UTF_8);
      return Checked.good(FreeName.write(folder, stem, ending, given -> bytes), List.of());
    } catch (IOException | SecurityException e) {
      return Checked.bad(
          List.of(
              new Problem(
                  WORTH_A_LOOK,
                  Place.whole(folder.toString()),
                  Message.of("report.not-written").with("why", DiskTrouble.why(e)),
                  Message.of("report.not-written.remedy"))));
    }
  }
}
