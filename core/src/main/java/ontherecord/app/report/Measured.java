package ontherecord.app.report;

import java.util.List;
import ontherecord.message.Message;
import ontherecord.rules.Measure;
import ontherecord.view.Score;

/** The two results, which are never added, as they are printed. */
final class Measured {
  /** Fidelity comes first. */
  static final List<Measure> BOTH = List.of(Measure.FIDELITY, Measure.KNOWLEDGE);

  private Measured() {}

  /** What a result is called. */
  static String key(Measure measure) {
    return measure == Measure.FIDELITY ? "report.fidelity" : "report.knowledge";
  }

  /** "3½ of 4"; or that nothing counted. */
  static Message printed(Participant who, Measure measure) {
    Score score = who.seat().score(measure);
    return score.possible().equals("0")
        ? Message.of("report.none-counted")
        : Message.of("report.of").with("earned", score.earned()).with("possible", score.possible());
  }
}
