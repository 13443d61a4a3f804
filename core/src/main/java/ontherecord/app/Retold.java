package ontherecord.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ontherecord.message.Message;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.problem.Severity;
import ontherecord.scenario.Deal;
import ontherecord.scenario.PositionRound;
import ontherecord.scenario.Round;
import ontherecord.session.Chair;
import ontherecord.session.Command;
import ontherecord.session.Decision;
import ontherecord.session.Event;
import ontherecord.session.Ground;
import ontherecord.session.GroupEvent;
import ontherecord.session.State;
import ontherecord.session.Team;
import ontherecord.storage.log.KeptSession;
import ontherecord.storage.log.LoggedEvent;

/**
 * A log is trusted as far as the chair would have granted each of its events: one that was written
 * by hand, or against another record, could otherwise name what is not there.
 */
public final class Retold {
  private Retold() {}

  /** What the chair would not have granted first; nothing for a log that can be played on. */
  public static List<Problem> problems(Ground ground, KeptSession session) {
    Chair chair = new Chair(ground);
    State state = State.BEFORE;
    for (LoggedEvent logged : session.events()) {
      if (!granted(chair, ground, state, logged.event())) {
        return List.of(
            new Problem(
                Severity.CANNOT_BE_PLAYED,
                new Place(session.name(), logged.number(), 1, ""),
                Message.of("log.not-granted").with("event", logged.event().name()),
                Message.of("log.cannot-go-on")));
      }
      state = state.after(logged.event());
    }
    return List.of();
  }

  private static boolean granted(Chair chair, Ground ground, State state, Event event) {
    if (!team(event).stream()
        .flatMap(team -> team.deals().stream())
        .allMatch(deal -> dealt(ground, deal))) {
      return false;
    }
    Decision decision = chair.decide(state, command(event));
    return decision.equals(new Decision.Granted(List.of(event)));
  }

  /** The team that takes a seat by an event; empty for any other event. */
  private static Optional<Team> team(Event event) {
    if (event instanceof Event.TeamSeated seated) {
      return Optional.of(seated.team());
    }
    return event instanceof GroupEvent.TeamReseated reseated
        ? Optional.of(reseated.team())
        : Optional.empty();
  }

  /** The command that such an event answers. */
  private static Command command(Event event) {
    if (event instanceof Event.SessionOpened opened) {
      return new Command.OpenSession(opened);
    } else if (event instanceof Event.TeamSeated seated) {
      return new Command.SeatTeam(seated.team());
    } else if (event instanceof Event.AnswerHandedIn in) {
      return new Command.HandInAnswer(in.team(), in.step(), in.handedIn());
    } else if (event instanceof Event.RoundRevealed revealed) {
      return new Command.Reveal(revealed.step());
    } else if (event instanceof GroupEvent inTheGroup) {
      return new Command.InTheGroup(inTheGroup);
    }
    return new Command.GoOn();
  }

  /** Whether a round can be dealt so: it asks for a recorded position, shows each thing once. */
  private static boolean dealt(Ground ground, Deal deal) {
    List<Round> rounds = ground.scenario().rounds();
    if (deal.round() >= rounds.size()) {
      return false;
    }
    Round round = rounds.get(deal.round());
    if (round instanceof PositionRound position
        && ground.record().stands(deal.asked(), position.issue(), position.dialogue()).isEmpty()) {
      return false;
    }
    List<Integer> each = IntStream.range(0, round.shuffled()).boxed().toList();
    return deal.shown().stream().sorted().toList().equals(each);
  }
}
