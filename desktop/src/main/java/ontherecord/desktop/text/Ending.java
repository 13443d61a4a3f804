package ontherecord.desktop.text;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ontherecord.app.Play;
import ontherecord.app.report.TakenHome;
import ontherecord.problem.Checked;
import ontherecord.view.DebriefView;

/** The debrief: to be heard, to be taken along as a file, and whether to play once more. */
final class Ending {
  private final Voice voice;
  private final Circumstances circumstances;
  private final Play play;
  private final DebriefView debrief;
  private final LocalDate day;

  Ending(Voice voice, Circumstances circumstances, Play play, Instant now) {
    this.voice = voice;
    this.circumstances = circumstances;
    this.play = play;
    this.debrief = play.seat().debrief();
    this.day = LocalDate.ofInstant(now, circumstances.zone());
  }

  /** Whether to play once more. */
  Question<Boolean> question() {
    return Question.<Boolean>ofKeys(
            () -> DebriefTold.tell(voice, debrief), "text.ending", "text.expected.ending")
        .answeredBy("", "text.help.end", false)
        .answeredBy("a", "text.help.once-more", true)
        .with("s", "text.help.sources", this::sources)
        .with("h", "text.help.page", () -> write(home().page(play, day)))
        .with("c", "text.help.table", () -> write(home().table(play, day)));
  }

  private TakenHome home() {
    return new TakenHome(circumstances.reports(), voice.words(), circumstances.zone());
  }

  private void sources() {
    debrief.rounds().forEach(round -> RecordTold.sources(voice, round.record()));
  }

  private void write(Checked<List<Path>> written) {
    voice.tell(written.problems());
    written.value().ifPresent(files -> files.forEach(this::tell));
  }

  private void tell(Path file) {
    voice.say("text.written");
    voice.terminal().toCopy(file.toString());
  }
}
