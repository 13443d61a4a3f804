package ontherecord.view.group.debrief;

import java.util.ArrayList;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.record.Dialogue;
import ontherecord.record.Issue;
import ontherecord.rules.Verdict;
import ontherecord.scenario.PositionRound;
import ontherecord.session.Group;
import ontherecord.session.HandedIn;
import ontherecord.session.State;
import ontherecord.session.State.AnswerPlace;
import ontherecord.session.Team;
import ontherecord.view.Mark;
import ontherecord.view.Shown;
import ontherecord.view.group.Gathering;
import ontherecord.view.paper.Letters;

/** Where teams left what is recorded for their delegations: round by round, a page a team. */
final class Departures {
  private final Gathering gathering;
  private final State state;
  private final Shown shown;
  private int positions;

  Departures(Gathering gathering) {
    this.gathering = gathering;
    this.state = gathering.state();
    this.shown = gathering.shown();
  }

  /** Who left it in which round. */
  List<AnswerPlace> places() {
    List<AnswerPlace> places = new ArrayList<>();
    positions = 0;
    for (int step = 0; step < state.steps(); step++) {
      for (Team team : gathering.teams()) {
        if (tookAPosition(team, step)) {
          positions++;
          if (verdict(team, step).credit().quarters() < 4) {
            places.add(new AnswerPlace(team.id(), step));
          }
        }
      }
    }
    return places;
  }

  /** A page for each; one that says so where there is none; nothing where nobody was asked. */
  List<DebriefPage> pages() {
    List<AnswerPlace> places = places();
    if (places.isEmpty()) {
      return positions == 0 ? List.of() : List.of(new NobodyLeftPage(positions));
    }
    return places.stream().map(this::page).toList();
  }

  private boolean tookAPosition(Team team, int step) {
    return gathering.asksForPositions(step)
        && !gathering.observes(team, step)
        && state.answer(team.id(), step).isPresent();
  }

  private Verdict verdict(Team team, int step) {
    return gathering.ground().verdict(team, step, state.answer(team.id(), step).orElseThrow());
  }

  private DebriefPage page(AnswerPlace place) {
    Team team = state.teams().get(place.team());
    HandedIn in = state.answer(place.team(), place.step()).orElseThrow();
    Verdict verdict = verdict(team, place.step());
    PositionRound round = (PositionRound) gathering.round(place.step());
    Issue issue = shown.record().issue(round.issue()).orElseThrow();
    Cell cell = new Cells(gathering, any -> -1).of(team, place.step());
    return new LeftPage(
        gathering.line(team),
        place.step(),
        issue.name(),
        when(round),
        lettered(issue, cell.said()),
        cell.recorded().stream().map(mark -> lettered(issue, mark)).toList(),
        Message.of("outcome." + verdict.outcome().word()),
        verdict.reasons().get(0),
        in.reason(),
        cell.argued(),
        correction(place),
        verdict.evidence().stream().map(e -> shown.line(e, team.delegation())).toList());
  }

  private Sayable when(PositionRound round) {
    Dialogue dialogue = shown.record().dialogue(round.dialogue()).orElseThrow();
    return shown.name(dialogue);
  }

  private static Lettered lettered(Issue issue, Mark mark) {
    return new Lettered(Letters.of(issue.placeOf(mark.position())), mark);
  }

  // An answer may have been put right more than once; the last time is how it stands.
  private String correction(AnswerPlace place) {
    return state.group().corrections().stream()
        .filter(correction -> correction.place().equals(place))
        .map(Group.Correction::note)
        .reduce("", (earlier, later) -> later);
  }
}
