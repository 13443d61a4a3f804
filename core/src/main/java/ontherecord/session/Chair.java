package ontherecord.session;

import java.util.List;
import java.util.Optional;
import ontherecord.scenario.Deal;

/**
 * Grants what may happen in a session and refuses what may not. Pure: asks nobody, keeps nothing.
 */
public final class Chair implements Presiding {
  private final Ground ground;

  public Chair(Ground ground) {
    this.ground = ground;
  }

  @Override
  public Decision decide(State state, Command command) {
    if (command instanceof Command.OpenSession open) {
      return state.phase() == Phase.BEFORE
          ? granted(open.opening())
          : refused(Refusal.SESSION_ALREADY_OPEN);
    } else if (state.phase() == Phase.BEFORE) {
      return refused(Refusal.SESSION_NOT_OPEN);
    } else if (command instanceof Command.InTheGroup wish) {
      return inTheGroup(state, wish.event());
    } else if (state.phase() == Phase.DEBRIEF) {
      return refused(Refusal.SESSION_OVER);
    } else if (command instanceof Command.SeatTeam seat) {
      return seat(state, seat.team());
    } else if (command instanceof Command.HandInAnswer in) {
      return handIn(state, in);
    } else if (command instanceof Command.Reveal reveal) {
      return reveal(state, reveal.step());
    } else {
      return goOn(state);
    }
  }

  private Decision seat(State state, Team team) {
    boolean late = state.group().convened() && state.phase() != Phase.DOSSIER;
    if (state.teams().containsKey(team.id()) || (state.phase() != Phase.DOSSIER && !late)) {
      return refused(Refusal.TEAM_ALREADY_SEATED);
    }
    return seatable(state, team).map(Chair::refused).orElse(granted(new Event.TeamSeated(team)));
  }

  private Optional<Refusal> seatable(State state, Team team) {
    if (!ground.scenario().seats().contains(team.delegation())) {
      return Optional.of(Refusal.DELEGATION_NOT_IN_SCENARIO);
    } else if (team.deals().isEmpty()) {
      return Optional.of(Refusal.NOTHING_DEALT);
    }
    return state.group().convened() && !playsAlong(state, team)
        ? Optional.of(Refusal.NOT_THE_SAME_ROUNDS)
        : Optional.empty();
  }

  /** In a group everybody plays the same rounds, shown in the same order. */
  private static boolean playsAlong(State state, Team team) {
    return state.teams().values().stream()
        .filter(other -> !other.id().equals(team.id()))
        .allMatch(other -> board(other).equals(board(team)));
  }

  private static List<Deal> board(Team team) {
    return team.deals().stream().map(d -> new Deal(d.round(), "", d.shown())).toList();
  }

  private Decision inTheGroup(State state, GroupEvent event) {
    Optional<Refusal> refusal = GroupOrder.refusal(state, event);
    if (refusal.isEmpty() && event instanceof GroupEvent.TeamReseated seated) {
      refusal = seatable(state, seated.team());
    } else if (refusal.isEmpty() && event instanceof GroupEvent.AnswerCorrected corrected) {
      Team team = state.teams().get(corrected.team());
      refusal =
          offered(team, corrected.step(), corrected.handedIn())
              ? refusal
              : Optional.of(Refusal.ANSWER_NOT_OFFERED);
    }
    return refusal.map(Chair::refused).orElse(granted(event));
  }

  private Decision handIn(State state, Command.HandInAnswer in) {
    Team team = state.teams().get(in.team());
    if (team == null) {
      return refused(Refusal.NO_SUCH_TEAM);
    }
    if (state.group().absent().contains(in.team())) {
      return refused(Refusal.TEAM_IS_AWAY);
    }
    if (in.step() != state.step()) {
      return refused(Refusal.NOT_THIS_ROUND);
    }
    if (state.phase() != Phase.THINK) {
      return refused(Refusal.ROUND_ALREADY_CLOSED);
    }
    if (state.answer(in.team(), in.step()).isPresent()) {
      return refused(Refusal.ALREADY_HANDED_IN);
    }
    if (!offered(team, in.step(), in.handedIn())) {
      return refused(Refusal.ANSWER_NOT_OFFERED);
    }
    return granted(new Event.AnswerHandedIn(in.team(), in.step(), in.handedIn()));
  }

  private boolean offered(Team team, int step, HandedIn in) {
    return ground.round(team, step).accepts(ground.record(), in.answer());
  }

  private Decision reveal(State state, int step) {
    if (step != state.step()) {
      return refused(Refusal.NOT_THIS_ROUND);
    }
    if (state.phase() != Phase.THINK) {
      return refused(Refusal.ROUND_ALREADY_CLOSED);
    }
    return state.awaited().isEmpty()
        ? granted(new Event.RoundRevealed(step))
        : refused(Refusal.ANSWERS_MISSING);
  }

  private Decision goOn(State state) {
    if (state.teams().isEmpty()) {
      return refused(Refusal.NOBODY_SEATED);
    }
    if (state.phase() == Phase.THINK) {
      return refused(Refusal.ROUND_STILL_OPEN);
    }
    int next = state.step() + 1;
    return next < state.steps()
        ? granted(new Event.RoundBegun(next))
        : granted(new Event.SessionEnded());
  }

  private static Decision granted(Event event) {
    return new Decision.Granted(List.of(event));
  }

  private static Decision refused(Refusal why) {
    return new Decision.Refused(why);
  }
}
