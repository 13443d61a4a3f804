package ontherecord.view;

import java.util.List;
import java.util.stream.IntStream;
import ontherecord.message.Sayable;
import ontherecord.rules.Answer;
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
public final class RoundShows {
  private RoundShows() {}

  /** A round with all that is right in it. */
  public static AnswerKey key(Shown shown, Round round) {
    List<Integer> asWritten = IntStream.range(0, round.shuffled()).boxed().toList();
    return of(shown, round, "", new Deal(0, "", asWritten)).key();
  }

  /** A round with all that is right in it, and what it has on offer in the order dealt. */
  public static AnswerKey key(Shown shown, Round round, Deal deal) {
    return of(shown, round, "", deal).key();
  }

  /** What an answer to a round says, in a few words. */
  public static Sayable said(Shown shown, Round round, Deal deal, Answer answer) {
    return of(shown, round, "", deal).said(answer);
  }

  /** What is right in a round, in a few words. */
  public static Sayable recorded(Shown shown, Round round, Deal deal) {
    return of(shown, round, "", deal).recorded();
  }

  /** An open round that is nobody's own: as a room sees it in which several teams play. */
  public static RoundView open(
      Shown shown, Round round, Deal deal, Heading heading, RoundView.Extras extras) {
    return of(shown, round, deal.asked(), deal).open(heading, extras);
  }

  /** An open round as one of several teams sees it. */
  public static RoundView open(
      Ground ground, Shown shown, Team team, int step, Heading heading, RoundView.Extras extras) {
    return of(ground, shown, team, step).open(heading, extras);
  }

  static RoundShow of(Ground ground, Shown shown, Team team, int step) {
    return of(shown, ground.round(team, step), team.delegation(), team.deals().get(step));
  }

  private static RoundShow of(Shown shown, Round round, String you, Deal deal) {
    if (round instanceof PositionRound position) {
      return new PositionShow(shown, position, you, deal.asked());
    } else if (round instanceof ChoiceRound choice) {
      return new ChoiceShow(shown, choice, deal.shown());
    } else if (round instanceof EstimateRound estimate) {
      return new EstimateShow(shown, estimate);
    } else if (round instanceof OrderRound order) {
      return new OrderShow(shown, order, deal.shown());
    } else if (round instanceof TrendRound trend) {
      return new TrendShow(shown, trend);
    } else if (round instanceof SpeakerRound speaker) {
      return new SpeakerShow(shown, speaker);
    } else {
      return new RollCallShow(shown, (RollCallRound) round, you);
    }
  }
}
