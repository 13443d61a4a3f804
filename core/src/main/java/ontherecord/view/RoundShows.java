package ontherecord.view;

import ontherecord.scenario.ChoiceRound;
import ontherecord.scenario.Deal;
import ontherecord.scenario.EstimateRound;
import ontherecord.scenario.OrderRound;
import ontherecord.scenario.PositionRound;
import ontherecord.scenario.RollCallRound;
import ontherecord.scenario.Round;
import ontherecord.scenario.SpeakerRound;
import ontherecord.scenario.TrendRound;
import ontherecord.session.Ground;
import ontherecord.session.Team;

/** Finds the show for a round's kind: the one place where a new kind is added to this room. */
final class RoundShows {
  private RoundShows() {}

  static RoundShow of(Ground ground, Shown shown, Team team, int step) {
    Deal deal = team.deals().get(step);
    Round round = ground.round(team, step);
    if (round instanceof PositionRound position) {
      return new PositionShow(shown, position, team.delegation(), deal.asked());
    } else if (round instanceof ChoiceRound choice) {
      return new ChoiceShow(choice, deal.shown());
    } else if (round instanceof EstimateRound estimate) {
      return new EstimateShow(shown, estimate);
    } else if (round instanceof OrderRound order) {
      return new OrderShow(shown, order, deal.shown());
    } else if (round instanceof TrendRound trend) {
      return new TrendShow(shown, trend);
    } else if (round instanceof SpeakerRound speaker) {
      return new SpeakerShow(shown, speaker);
    } else {
      return new RollCallShow(shown, (RollCallRound) round, team.delegation());
    }
  }
}
