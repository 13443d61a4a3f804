package ontherecord.desktop.text;

import java.util.List;
import ontherecord.message.Message;
import ontherecord.rules.Measure;
import ontherecord.view.Score;

/** Tells the two results, which are never added. */
final class ScoresTold {
  private ScoresTold() {}

  /** Those in which something has been counted so far. */
  static void tell(Voice voice, List<Score> scores) {
    for (Score score : scores) {
      if (!score.possible().equals("0")) {
        voice.say(
            Message.of("text.score")
                .with("measure", Message.of(measure(score.measure())))
                .with("earned", score.earned())
                .with("possible", score.possible()));
      }
    }
  }

  static String measure(Measure measure) {
    return measure == Measure.FIDELITY ? "report.fidelity" : "report.knowledge";
  }
}
