package ontherecord.app.report;

import java.util.List;
import java.util.Optional;
import ontherecord.message.Sayable;
import ontherecord.rules.Measure;
import ontherecord.session.Tally;
import ontherecord.view.DebriefView;
import ontherecord.view.RoundTold;
import ontherecord.view.Score;

/** One team at one round that has been shown. */
record Turn(Participant who, int step, RoundTold round) {

  static Turn of(Participant who, int step) {
    return new Turn(who, step, who.seat().told(step));
  }

  Participant.Fate fate() {
    return who.fate(step);
  }

  Optional<DebriefView.PlayedRound> played() {
    return who.seat().played(step);
  }

  /** Why the verdict is as it is; nothing where there is none. */
  List<Sayable> reasons() {
    return fate() == Participant.Fate.ANSWERED
        ? who.seat().reveal(step).verdict().reasons()
        : List.of();
  }

  /** Which of the scenario's rounds it is. */
  int place() {
    return who.team().deals().get(step).round();
  }

  Measure measure() {
    return round.measure();
  }

  /** What the round added to the result it counts towards. */
  Tally tally() {
    return who.tally(step, measure());
  }

  /** Whether it was to predict what another delegation is recorded as saying. */
  boolean observes() {
    return !round.predicted().equals(ontherecord.view.Shown.NOTHING);
  }

  String earned() {
    return Score.print(tally().earned());
  }

  String possible() {
    return Score.print(tally().possible());
  }
}
