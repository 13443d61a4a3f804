package ontherecord.desktop.text;

import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.view.DebriefView;
import ontherecord.view.Score;

/** Tells the end: both results, round by round, what the room said, questions to talk about. */
final class DebriefTold {
  private DebriefTold() {}

  static void tell(Voice voice, DebriefView debrief) {
    voice.heading(
        Message.of("text.debrief")
            .with("scenario", debrief.scenario())
            .with("you", debrief.you().name()));
    ScoresTold.tell(voice, debrief.scores());
    if (debrief.scores().size() > 1) {
      voice.say("report.never-added");
    }
    voice.heading("report.rounds");
    debrief.rounds().forEach(round -> round(voice, round));
    if (debrief.calibration().stream().anyMatch(row -> row.of() > 0)) {
      voice.heading("text.debrief.calibration");
      debrief.calibration().forEach(row -> calibration(voice, row));
    }
    if (!voice.words().say(debrief.time()).isEmpty()) {
      voice.say(Message.of("debrief.time.taken").with("time", debrief.time()));
    }
    if (!debrief.room().isEmpty()) {
      voice.heading("report.room");
      debrief.room().forEach(line -> RecordTold.brief(voice, line));
    }
    points(voice, "report.questions", debrief.questions());
    points(voice, "report.silences", debrief.silences());
  }

  private static void round(Voice voice, DebriefView.PlayedRound round) {
    voice.item(
        round.number() + ". ",
        Message.of(round.left() ? "text.debrief.left" : "text.debrief.kept")
            .with("label", round.label())
            .with("outcome", Message.of("outcome." + round.outcome().word()))
            .with("credit", Score.print(round.quarters()))
            .with("said", round.said())
            .with("recorded", round.recorded()));
    if (!round.reason().isEmpty()) {
      voice.say(Message.of("text.debrief.reason").with("reason", round.reason()));
    }
  }

  private static void calibration(Voice voice, DebriefView.Calibration row) {
    if (row.of() > 0) {
      voice.point(
          Message.of("text.debrief.level")
              .with("level", row.level())
              .with("right", row.right())
              .with("of", row.of())
              .with("target", row.targetPercent()));
    }
  }

  private static void points(Voice voice, String heading, List<Sayable> points) {
    if (!points.isEmpty()) {
      voice.heading(heading);
      points.forEach(voice::point);
    }
  }
}
