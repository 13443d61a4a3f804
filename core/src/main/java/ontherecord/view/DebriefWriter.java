package ontherecord.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.record.Dialogue;
import ontherecord.rules.Confidence;
import ontherecord.rules.Verdict;
import ontherecord.scenario.PositionRound;
import ontherecord.scenario.Round;
import ontherecord.session.Ground;
import ontherecord.session.HandedIn;
import ontherecord.session.State;
import ontherecord.session.Team;
import ontherecord.session.TimeTaken;

/** Writes a team's debrief: its path round by round, what the room said, what is left open. */
record DebriefWriter(Ground ground, Shown shown, State state, Team team) {

  /**
   * How often each level of confidence should be right, in percent: the middle of the span in which
   * its stakes pay best (0 to 50, 50 to 75, 75 to 100; the switches are derived in the rulebook's
   * account of confidence).
   */
  private static final Map<Confidence, Integer> TARGETS =
      Map.of(Confidence.GUESS, 25, Confidence.FAIRLY, 63, Confidence.SURE, 88);

  DebriefView write(List<Score> scores) {
    return new DebriefView(
        ground.scenario().title(),
        shown.emblem(team.delegation()),
        team.name(),
        scores,
        played(),
        calibration(),
        Timed.of(TimeTaken.of(state, team.id())),
        room(),
        List.copyOf(ground.scenario().debrief()),
        silences());
  }

  private List<DebriefView.PlayedRound> played() {
    List<DebriefView.PlayedRound> played = new ArrayList<>();
    for (int step = 0; step < team.deals().size(); step++) {
      played.add(played(step));
    }
    return played;
  }

  /** One round that the team answered. */
  DebriefView.PlayedRound played(int step) {
    HandedIn in = state.answer(team.id(), step).orElseThrow();
    Verdict verdict = ground.verdict(team, step, in);
    RoundShow show = RoundShows.of(ground, shown, team, step);
    String asked = team.deals().get(step).asked();
    return new DebriefView.PlayedRound(
        step + 1,
        show.label(),
        show.prompt(),
        verdict.measure(),
        verdict.outcome(),
        verdict.credit().quarters(),
        show.said(in.answer()),
        show.recorded(),
        in.reason(),
        verdict.evidence().stream().map(e -> shown.line(e, asked)).toList());
  }

  private List<DebriefView.Calibration> calibration() {
    List<DebriefView.Calibration> rows = new ArrayList<>();
    for (Confidence level : Confidence.values()) {
      int of = 0;
      int right = 0;
      for (int step = 0; step < team.deals().size(); step++) {
        HandedIn in = state.answer(team.id(), step).orElseThrow();
        if (in.sure().name().equals(level.name())) {
          of++;
          right += ground.verdict(team, step, in).credit().quarters() == 4 ? 1 : 0;
        }
      }
      if (of > 0) {
        rows.add(
            new DebriefView.Calibration(
                Message.of("confidence." + level.word()), right, of, TARGETS.get(level)));
      }
    }
    return rows;
  }

  /** What the room is recorded as saying on the issues of the rounds that have been shown. */
  List<RecordLine> room() {
    var issues = new TreeSet<String>();
    var dialogues = new TreeSet<String>();
    for (int step = 0; step < team.deals().size() && state.revealed(step); step++) {
      Round round = ground.round(team, step);
      dialogues.add(round.dialogue());
      if (round instanceof PositionRound position) {
        issues.add(position.issue());
      }
    }
    return shown.record().entries().trends().stream()
        .filter(t -> issues.contains(t.issue()) && dialogues.contains(t.dialogue()))
        .map(shown::line)
        .toList();
  }

  /** What the documents do not say. */
  List<Sayable> silences() {
    return ground.scenario().dialogues().stream()
        .map(id -> shown.record().dialogue(id).orElseThrow())
        .filter(d -> !d.note().isEmpty())
        .<Sayable>map(Dialogue::note)
        .toList();
  }
}
