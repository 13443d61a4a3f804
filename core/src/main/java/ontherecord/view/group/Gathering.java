package ontherecord.view.group;

import java.util.List;
import ontherecord.message.Sayable;
import ontherecord.scenario.Deal;
import ontherecord.scenario.PositionRound;
import ontherecord.scenario.Round;
import ontherecord.session.Clock;
import ontherecord.session.Ground;
import ontherecord.session.Scene;
import ontherecord.session.State;
import ontherecord.session.Team;
import ontherecord.view.Depicted;
import ontherecord.view.Heading;
import ontherecord.view.RoundShows;
import ontherecord.view.RoundView;
import ontherecord.view.Shown;

/**
 * A group session with what is needed to show it.
 *
 * @param clock as it stands now; the state's is as it was set
 */
public record Gathering(Ground ground, Shown shown, State state, Clock clock) {

  /** What stands on the scene that is shown. */
  public ShowHead head() {
    Scene scene = state.group().scene();
    boolean round = scene.part().isOfARound();
    return new ShowHead(
        ground.scenario().title(),
        round
            ? shown.date(shown.record().dialogue(round(scene.step()).dialogue()).orElseThrow())
            : Shown.NOTHING,
        SceneAt.of(scene),
        state.steps(),
        TimeLeft.of(clock, scene),
        round
            ? ground
                .scenario()
                .pictures()
                .ofRound(deal(scene.step()).round())
                .map(Depicted::of)
                .orElse(Depicted.NOTHING)
            : Depicted.NOTHING,
        ground.scenario().seatsDrafters());
  }

  /** The round at a step: all teams play the same. */
  public Round round(int step) {
    return ground.scenario().rounds().get(deal(step).round());
  }

  /** Whether the round at a step asks for positions. */
  public boolean asksForPositions(int step) {
    return round(step) instanceof PositionRound;
  }

  /** The round at a step as the room sees it while it is open: it is nobody's own. */
  public RoundView open(int step) {
    Deal dealt = deal(step);
    return RoundShows.open(
        shown,
        round(step),
        new Deal(dealt.round(), "", dealt.shown()),
        heading(step, ontherecord.scenario.Scenario.DRAFTERS),
        new RoundView.Extras(false, false, 0));
  }

  /** The round at a step as one team plays it, at the keyboard by itself. */
  public RoundView open(Team team, int step) {
    var settings = ground.scenario().settings();
    return RoundShows.open(
        ground,
        shown,
        team,
        step,
        heading(step, team.delegation()),
        new RoundView.Extras(
            settings.confidence(), settings.reason() && asksForPositions(step), 0));
  }

  /** Two or three words for the round at a step. */
  public Sayable label(int step) {
    return RoundShows.key(shown, round(step), deal(step)).label();
  }

  /** Every team that ever sat here, in the order of the seats. */
  public List<Team> teams() {
    return List.copyOf(state.teams().values());
  }

  /** A team as it is shown in a list. */
  public TeamLine line(Team team) {
    return TeamLine.of(shown, state, team);
  }

  /** Whether a team predicts another's position at a step. */
  public boolean observes(Team team, int step) {
    return asksForPositions(step) && !team.deals().get(step).asked().equals(team.delegation());
  }

  /** How a step was dealt to the room. */
  Deal deal(int step) {
    return teams().get(0).deals().get(step);
  }

  private Heading heading(int step, String you) {
    return new Heading(
        ground.scenario().title(),
        shown.emblem(you),
        shown.date(shown.record().dialogue(round(step).dialogue()).orElseThrow()),
        ground.scenario().dialogues().size() > 1,
        step + 1,
        state.steps(),
        List.of());
  }
}
