package ontherecord.view.group.debrief;

import java.util.List;
import java.util.function.ToIntFunction;
import ontherecord.record.Issue;
import ontherecord.record.Position;
import ontherecord.record.Stand;
import ontherecord.rules.Answer;
import ontherecord.scenario.PositionRound;
import ontherecord.session.Group;
import ontherecord.session.HandedIn;
import ontherecord.session.State;
import ontherecord.session.State.AnswerPlace;
import ontherecord.session.Team;
import ontherecord.view.Emblem;
import ontherecord.view.Mark;
import ontherecord.view.group.Gathering;

/** What each team did in each round. */
final class Cells {
  private final Gathering gathering;
  private final State state;
  private final Emblem nobody;
  private final ToIntFunction<AnswerPlace> page;

  /**
   * The cells of a session.
   *
   * @param page on which what a team did is told in full; -1 where it is on none
   */
  Cells(Gathering gathering, ToIntFunction<AnswerPlace> page) {
    this.gathering = gathering;
    this.state = gathering.state();
    this.nobody = gathering.shown().emblem("");
    this.page = page;
  }

  Cell of(Team team, int step) {
    AnswerPlace place = new AnswerPlace(team.id(), step);
    return state
        .answer(team.id(), step)
        .map(in -> answered(team, place, in))
        .orElseGet(() -> unanswered(place));
  }

  private Cell unanswered(AnswerPlace place) {
    Cell.What what = state.passed(place.team(), place.step()) ? Cell.What.PASSED : Cell.What.AWAY;
    return new Cell(
        place.step(), place.team(), what, Mark.NONE, List.of(), nobody, 0, false, false, false, -1);
  }

  private Cell answered(Team team, AnswerPlace place, HandedIn in) {
    boolean observes = gathering.observes(team, place.step());
    boolean own = gathering.asksForPositions(place.step()) && !observes;
    Group group = state.group();
    return new Cell(
        place.step(),
        place.team(),
        own ? Cell.What.POSITION : observes ? Cell.What.PREDICTION : Cell.What.KNOWLEDGE,
        own ? said(place.step(), in) : Mark.NONE,
        own ? recorded(team, place.step()) : List.of(),
        observes ? gathering.shown().emblem(team.deals().get(place.step()).asked()) : nobody,
        gathering.ground().verdict(team, place.step(), in).credit().quarters(),
        !in.reason().isBlank(),
        group.argued().contains(place),
        group.corrections().stream().anyMatch(c -> c.place().equals(place)),
        page.applyAsInt(place));
  }

  private Mark said(int step, HandedIn in) {
    return gathering.shown().mark(issue(step), ((Answer.PositionTaken) in.answer()).position());
  }

  private List<Mark> recorded(Team team, int step) {
    PositionRound round = (PositionRound) gathering.round(step);
    List<String> there =
        gathering
            .shown()
            .record()
            .stands(team.delegation(), round.issue(), round.dialogue())
            .stream()
            .map(Stand::position)
            .toList();
    return issue(step).positions().stream()
        .map(Position::id)
        .filter(there::contains)
        .map(position -> gathering.shown().mark(issue(step), position))
        .toList();
  }

  private Issue issue(int step) {
    PositionRound round = (PositionRound) gathering.round(step);
    return gathering.shown().record().issue(round.issue()).orElseThrow();
  }
}
