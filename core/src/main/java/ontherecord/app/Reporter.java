package ontherecord.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import ontherecord.app.paper.PaperReport;
import ontherecord.app.report.TakenHome;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.problem.Checked;
import ontherecord.storage.log.KeptSession;
import ontherecord.storage.paper.Paper;
import ontherecord.storage.paper.PaperFiles;
import ontherecord.storage.report.ReportFiles;
import ontherecord.view.paper.PaperView;
import ontherecord.view.preview.PreviewView;

/** Writes down what is taken along, as files, and tells where they went. */
public final class Reporter {
  private final Path folder;

  /**
   * A reporter.
   *
   * @param folder where reports go; made where it is missing
   */
  public Reporter(Path folder) {
    this.folder = folder;
  }

  /** The folder of the reports, where any were written. */
  public Optional<Path> written() {
    return Optional.of(folder).filter(ReportFiles::holdsAny);
  }

  /**
   * Writes down a part of the record as a table; answers where it is, or what kept it from being
   * written.
   *
   * @param name what it is a part of
   * @param rows as they are to be written
   */
  public Sayable extract(String name, String rows) {
    Checked<Path> file = new ReportFiles(folder).extract(name, rows);
    return file.value()
        .<Sayable>map(
            written ->
                Message.of("archive.written")
                    .with("table", String.valueOf(written.getFileName()))
                    .with("folder", folder.toString()))
        .orElseGet(() -> file.problems().get(0).what());
  }

  /** Writes a lesson down with all its answers; answers where it is, or what was in the way. */
  public Sayable preview(PreviewView view, Phrasebook words) {
    Checked<Path> file = new ReportFiles(folder).preview(PreviewReport.of(view, words), words);
    return file.value()
        .<Sayable>map(
            written ->
                Message.of("preview.written")
                    .with("page", String.valueOf(written.getFileName()))
                    .with("folder", folder.toString()))
        .orElseGet(() -> file.problems().get(0).what());
  }

  /**
   * Writes a lesson down to be played on paper, what is handed out and the key to it; answers where
   * they are, or what was in the way.
   */
  public Sayable paper(PaperView view, Phrasebook words) {
    return told(paper(view, words, Paper.A4));
  }

  /** The same on other paper: both files, with what is worth a look, or why there are none. */
  public Checked<List<Path>> paper(PaperView view, Phrasebook words, Paper paper) {
    PaperReport report = PaperReport.of(view, words);
    return new PaperFiles(folder)
        .write(report.stem(), report.pack(), report.keyEnding(), report.key(), paper);
  }

  private Sayable told(Checked<List<Path>> files) {
    if (files.value().isEmpty()) {
      return files.problems().get(0).what();
    }
    Message written =
        Message.of("paper.written")
            .with("pack", String.valueOf(files.value().get().get(0).getFileName()))
            .with("key", String.valueOf(files.value().get().get(1).getFileName()))
            .with("folder", folder.toString());
    return files.problems().isEmpty()
        ? written
        : Message.of("paper.written.missing")
            .with("written", written)
            .with("missing", files.problems().get(0).what());
  }

  /**
   * Writes down everything of a session as it stands, solo or of a group: a report, one of each
   * team, mark sheets; answers where they are, or what was in the way.
   */
  public Sayable write(Play play, Household household, Phrasebook words) {
    ZoneId zone = ZoneId.systemDefault();
    LocalDate day = LocalDate.ofInstant(household.now(), zone);
    return TakenHome.told(new TakenHome(folder, words, zone).of(play, day), folder);
  }

  /**
   * The same of kept sessions, one or many, together; what could not be told is said, and the rest
   * written all the same.
   */
  public Sayable write(Content content, List<KeptSession> sessions, Phrasebook words) {
    return TakenHome.told(taken(content, sessions, words), folder);
  }

  /** The same: every file, with what is worth a look, or why there are none. */
  public Checked<List<Path>> taken(Content content, List<KeptSession> sessions, Phrasebook words) {
    return new TakenHome(folder, words, ZoneId.systemDefault()).of(content, sessions);
  }
}
