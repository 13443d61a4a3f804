package ontherecord.app;

import java.time.LocalDate;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.rules.Measure;
import ontherecord.storage.report.Report;
import ontherecord.view.DebriefView;
import ontherecord.view.Passage;
import ontherecord.view.RecordLine;
import ontherecord.view.Score;

/** Puts a debrief into the words of one language, to be taken along as a file. */
public final class DebriefReport {
  private final DebriefView debrief;
  private final Phrasebook words;

  private DebriefReport(DebriefView debrief, Phrasebook words) {
    this.debrief = debrief;
    this.words = words;
  }

  /**
   * The report of a session.
   *
   * @param day on which it was played
   */
  public static Report of(DebriefView debrief, LocalDate day, Phrasebook words) {
    return new DebriefReport(debrief, words).write(day);
  }

  private Report write(LocalDate day) {
    return new Report(
        day + "-" + words.say(debrief.scenario()) + "-" + debrief.you().id(),
        words.say(debrief.scenario()),
        facts(day),
        debrief.scores().stream().map(this::score).toList(),
        debrief.rounds().stream().map(this::round).toList(),
        debrief.room().stream().map(this::line).toList(),
        debrief.questions().stream().map(words::say).toList(),
        debrief.silences().stream().map(words::say).toList());
  }

  private List<Report.Labelled> facts(LocalDate day) {
    String as = debrief.you().isOfDrafters() ? "debrief.you-sat-as" : "report.delegation";
    return List.of(
        labelled(as, words.say(debrief.you().name())),
        labelled("report.player", debrief.player()),
        labelled("report.date", day.toString()),
        labelled("debrief.time", words.say(debrief.time())));
  }

  private Report.Labelled score(Score score) {
    Message of =
        score.possible().equals("0")
            ? Message.of("report.none-counted")
            : Message.of("report.of")
                .with("earned", score.earned())
                .with("possible", score.possible());
    return labelled(measure(score.measure()), words.say(of));
  }

  private Report.Labelled labelled(String key, String value) {
    return new Report.Labelled(words.say(key), value);
  }

  private static String measure(Measure measure) {
    return measure == Measure.FIDELITY ? "report.fidelity" : "report.knowledge";
  }

  private Report.Round round(DebriefView.PlayedRound round) {
    return new Report.Round(
        round.number(),
        words.say(round.prompt()),
        words.say(measure(round.measure())),
        words.say(round.said()),
        words.say(round.recorded()),
        words.say("outcome." + round.outcome().word()),
        Score.print(round.quarters()),
        round.quarters(),
        round.reason(),
        round.record().stream().map(this::line).toList());
  }

  private Report.Line line(RecordLine line) {
    return line(line, words, whereabouts(line.passage()));
  }

  /** One thing on the record, with where it is printed. */
  public static Report.Line line(RecordLine line, Phrasebook words, Message citation) {
    String tie = (words.say(line.attribution()) + " " + words.say(line.note())).strip();
    return new Report.Line(
        words.say(line.who()), words.say(line.says()), line.quote(), tie, words.say(citation));
  }

  /** The source, its section and the words to look for, in one sentence. */
  public static Message citation(Passage passage) {
    return cite("report.citation", passage);
  }

  /** The same, and where the source was published, as far as that is known. */
  public static Message whereabouts(Passage passage) {
    return passage.where().isEmpty()
        ? citation(passage)
        : cite("report.citation.where", passage).with("where", passage.where());
  }

  private static Message cite(String key, Passage passage) {
    return Message.of(key).with("document", passage.document()).with("spot", passage.spot());
  }
}
