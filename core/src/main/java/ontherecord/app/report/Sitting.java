package ontherecord.app.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import ontherecord.app.Content;
import ontherecord.app.Play;
import ontherecord.app.Replay;
import ontherecord.message.Message;
import ontherecord.message.Verbatim;
import ontherecord.problem.Checked;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.problem.Severity;
import ontherecord.session.Event;
import ontherecord.session.Ground;
import ontherecord.session.Phase;
import ontherecord.session.State;
import ontherecord.storage.log.KeptSession;
import ontherecord.view.Shown;

/**
 * One session as it is told afterwards.
 *
 * @param log the name of its log; "" where none was kept
 * @param day on which it began
 * @param lesson its lesson's whole text: by it sessions of one lesson are told from those of
 *     another
 */
record Sitting(String log, LocalDate day, String lesson, Ground ground, Shown shown, State state) {

  /**
   * The session that a log tells of, with what must be known about it; or why it cannot be told.
   */
  static Checked<Sitting> of(Content content, KeptSession kept, ZoneId zone) {
    return Replay.of(content, kept).then(replay -> of(content, replay, zone));
  }

  private static Checked<Sitting> of(Content content, Replay replay, ZoneId zone) {
    KeptSession kept = replay.session();
    if (replay.state().teams().isEmpty()) {
      return Checked.bad(List.of(problem(kept, Severity.CANNOT_BE_PLAYED, "report.nobody")));
    }
    Event.SessionOpened opening = kept.opening();
    Sitting sitting =
        new Sitting(
            kept.name(),
            LocalDate.ofInstant(kept.events().get(0).at(), zone),
            opening.scenarioText(),
            replay.ground(),
            content.shown(replay.ground().scenario()),
            replay.state());
    return Checked.good(sitting, changed(content, kept, replay.ground()));
  }

  private static List<Problem> changed(Content content, KeptSession kept, Ground ground) {
    Event.SessionOpened opening = kept.opening();
    List<Problem> changed = new ArrayList<>();
    boolean same =
        (ground.scenario().hasOwnRecord() || opening.record().equals(content.recordHash()))
            && opening.rulebook().equals(content.rulebookHash());
    if (!same) {
      changed.add(
          new Problem(
              Severity.WORTH_A_LOOK,
              Place.whole(kept.name()),
              Message.of("resume.record-changed").with("program", new Verbatim(opening.program())),
              Message.of("report.record-as-now")));
    }
    return changed;
  }

  private static Problem problem(KeptSession kept, Severity severity, String key) {
    return new Problem(
        severity, Place.whole(kept.name()), Message.of(key), Message.of(key + ".remedy"));
  }

  /** A session that is being played. */
  static Sitting of(Play play, LocalDate day) {
    return new Sitting("", day, "", play.ground(), play.shown(), play.state());
  }

  /** Those who took part, in the order of their seats. */
  List<Participant> participants() {
    return state.teams().values().stream().map(team -> new Participant(this, team)).toList();
  }

  boolean ofAGroup() {
    return state.group().convened();
  }

  boolean isOver() {
    return state.phase() == Phase.DEBRIEF;
  }

  /** How many of its rounds have been shown. */
  int shownRounds() {
    int shown = 0;
    while (shown < state.steps() && state.revealed(shown)) {
      shown++;
    }
    return shown;
  }
}
