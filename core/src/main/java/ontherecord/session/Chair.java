package ontherecord.session;

import java.util.List;
import java.util.Set;

/**
 * Grants what may happen in a session and refuses what may not. Pure: asks nobody, keeps nothing.
 */
public final class Chair {
  private final Ground ground;

  public Chair(Ground ground) {
    this.ground = ground;
  }

  public Decision decide(State state, Command command) {
    if (command instanceof Command.OpenSession open) {
      return state.phase() == Phase.BEFORE
          ? granted(open.opening())
          : refused(Refusal.SESSION_ALREADY_OPEN);
    } else if (state.phase() == Phase.BEFORE) {
      return refused(Refusal.SESSION_NOT_OPEN);
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
    if (state.phase() != Phase.DOSSIER || state.teams().containsKey(team.id())) {
      return refused(Refusal.TEAM_ALREADY_SEATED);
    }
    if (!ground.scenario().seats().contains(team.delegation())) {
      return refused(Refusal.DELEGATION_NOT_IN_SCENARIO);
    }
    return team.deals().isEmpty()
        ? refused(Refusal.NOTHING_DEALT)
        : granted(new Event.TeamSeated(team));
  }

  private Decision handIn(State state, Command.HandInAnswer in) {
    Team team = state.teams().get(in.team());
    if (team == null) {
      return refused(Refusal.NO_SUCH_TEAM);
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
    if (!offered(team, in)) {
      return refused(Refusal.ANSWER_NOT_OFFERED);
    }
    return granted(new Event.AnswerHandedIn(in.team(), in.step(), in.handedIn()));
  }

  private boolean offered(Team team, Command.HandInAnswer in) {
    return ground.round(team, in.step()).accepts(ground.record(), in.handedIn().answer());
  }

  private Decision reveal(State state, int step) {
    if (step != state.step()) {
      return refused(Refusal.NOT_THIS_ROUND);
    }
    if (state.phase() != Phase.THINK) {
      return refused(Refusal.ROUND_ALREADY_CLOSED);
    }
    Set<String> teams = state.teams().keySet();
    return teams.stream().allMatch(t -> state.answer(t, step).isPresent())
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
