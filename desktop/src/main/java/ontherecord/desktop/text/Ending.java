package ontherecord.desktop.text;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiFunction;
import ontherecord.app.DebriefReport;
import ontherecord.message.Phrasebook;
import ontherecord.problem.Checked;
import ontherecord.storage.report.Report;
import ontherecord.storage.report.ReportFiles;
import ontherecord.view.DebriefView;

/** The debrief: to be heard, to be taken along as a file, and whether to play once more. */
final class Ending {
  private final Voice voice;
  private final Circumstances circumstances;
  private final DebriefView debrief;
  private final LocalDate day;

  Ending(Voice voice, Circumstances circumstances, DebriefView debrief, Instant now) {
    this.voice = voice;
    this.circumstances = circumstances;
    this.debrief = debrief;
    this.day = LocalDate.ofInstant(now, circumstances.zone());
  }

  /** Whether to play once more. */
  Question<Boolean> question() {
    ReportFiles files = new ReportFiles(circumstances.reports());
    return Question.<Boolean>ofKeys(
            () -> DebriefTold.tell(voice, debrief), "text.ending", "text.expected.ending")
        .answeredBy("", "text.help.end", false)
        .answeredBy("a", "text.help.once-more", true)
        .with("s", "text.help.sources", this::sources)
        .with("h", "text.help.page", () -> write(files::page))
        .with("c", "text.help.table", () -> write(files::table));
  }

  private void sources() {
    debrief.rounds().forEach(round -> RecordTold.sources(voice, round.record()));
  }

  private void write(BiFunction<Report, Phrasebook, Checked<Path>> files) {
    Report report = DebriefReport.of(debrief, day, voice.words());
    Checked<Path> written = files.apply(report, voice.words());
    voice.tell(written.problems());
    written.value().ifPresent(this::tell);
  }

  private void tell(Path file) {
    voice.say("text.written");
    voice.terminal().toCopy(file.toString());
  }
}
