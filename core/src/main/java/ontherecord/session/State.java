package ontherecord.session;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A session as its events have left it. The same events always give the equal state.
 *
 * @param step the round being played, from 0 in the order dealt; -1 before the first
 * @param teams by id, in the order in which they were seated
 * @param answers what each team has handed in, by step
 * @param group what there is beside where a group plays it
 */
public record State(
    Phase phase,
    int step,
    Map<String, Team> teams,
    Map<AnswerPlace, HandedIn> answers,
    Group group) {

  public static final State BEFORE = new State(Phase.BEFORE, -1, Map.of(), Map.of(), Group.NONE);

  /** Whose answer to which step. */
  public record AnswerPlace(String team, int step) {}

  public State {
    teams = Collections.unmodifiableMap(new LinkedHashMap<>(teams));
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }

  /** The state that a list of events leads to. */
  public static State of(List<Event> events) {
    State state = BEFORE;
    for (Event event : events) {
      state = state.after(event);
    }
    return state;
  }

  /** The state after one event more. */
  public State after(Event event) {
    boolean revealed = event instanceof GroupEvent.AnswerCorrected c && revealed(c.step());
    return moved(event, group.after(event, revealed));
  }

  private State moved(Event event, Group now) {
    if (event instanceof Event.SessionOpened) {
      return new State(Phase.DOSSIER, -1, teams, answers, now);
    } else if (event instanceof Event.TeamSeated seated) {
      return seating(seated.team(), now);
    } else if (event instanceof GroupEvent.TeamReseated reseated) {
      return seating(reseated.team(), now);
    } else if (event instanceof GroupEvent.TeamNamed named) {
      return seating(teams.get(named.team()).named(named.called()), now);
    } else if (event instanceof Event.RoundBegun begun) {
      return new State(Phase.THINK, begun.step(), teams, answers, now);
    } else if (event instanceof Event.AnswerHandedIn in) {
      return answering(in.team(), in.step(), in.handedIn(), now);
    } else if (event instanceof GroupEvent.AnswerCorrected corrected) {
      return answering(corrected.team(), corrected.step(), corrected.handedIn(), now);
    } else if (event instanceof GroupEvent.ReasonWritten written) {
      HandedIn in = answers.get(new AnswerPlace(written.team(), written.step()));
      return answering(written.team(), written.step(), in.because(written.reason()), now);
    } else if (event instanceof GroupEvent.AnswerTakenBack back) {
      return without(back.team(), back.step(), now);
    } else if (event instanceof GroupEvent.AnswerPassed passed) {
      return without(passed.team(), passed.step(), now);
    } else if (event instanceof Event.RoundRevealed revealed) {
      return new State(Phase.REVEAL, revealed.step(), teams, answers, now);
    } else if (event instanceof Event.SessionEnded) {
      return new State(Phase.DEBRIEF, step, teams, answers, now);
    }
    return new State(phase, step, teams, answers, now);
  }

  private State seating(Team team, Group now) {
    Map<String, Team> others = new LinkedHashMap<>(teams);
    others.put(team.id(), team);
    return new State(phase, step, others, answers, now);
  }

  private State answering(String team, int at, HandedIn in, Group now) {
    Map<AnswerPlace, HandedIn> more = new LinkedHashMap<>(answers);
    more.put(new AnswerPlace(team, at), in);
    return new State(phase, step, teams, more, now);
  }

  private State without(String team, int at, Group now) {
    Map<AnswerPlace, HandedIn> fewer = new LinkedHashMap<>(answers);
    fewer.remove(new AnswerPlace(team, at));
    return new State(phase, step, teams, fewer, now);
  }

  /** Whether a team gave no answer to a round, and said so. */
  public boolean passed(String team, int at) {
    return group.passed().contains(new AnswerPlace(team, at));
  }

  /** The teams that are here now, in the order in which they were seated. */
  public List<Team> present() {
    return teams.values().stream().filter(t -> !group.absent().contains(t.id())).toList();
  }

  /** The teams that are here and have neither answered the open round nor passed. */
  public List<Team> awaited() {
    return present().stream()
        .filter(t -> answer(t.id(), step).isEmpty() && !passed(t.id(), step))
        .toList();
  }

  public Optional<HandedIn> answer(String team, int step) {
    return Optional.ofNullable(answers.get(new AnswerPlace(team, step)));
  }

  /** How many rounds the session plays; 0 while nobody is seated. */
  public int steps() {
    return teams.values().stream().mapToInt(t -> t.deals().size()).max().orElse(0);
  }

  /** Whether the verdict of that step may be shown. */
  public boolean revealed(int step) {
    return step < this.step || (step == this.step && phase != Phase.THINK);
  }
}
