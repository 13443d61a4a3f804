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
 */
public record State(
    Phase phase, int step, Map<String, Team> teams, Map<AnswerPlace, HandedIn> answers) {

  public static final State BEFORE = new State(Phase.BEFORE, -1, Map.of(), Map.of());

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
    if (event instanceof Event.SessionOpened) {
      return new State(Phase.DOSSIER, -1, teams, answers);
    } else if (event instanceof Event.TeamSeated seated) {
      Map<String, Team> more = new LinkedHashMap<>(teams);
      more.put(seated.team().id(), seated.team());
      return new State(phase, step, more, answers);
    } else if (event instanceof Event.RoundBegun begun) {
      return new State(Phase.THINK, begun.step(), teams, answers);
    } else if (event instanceof Event.AnswerHandedIn in) {
      Map<AnswerPlace, HandedIn> more = new LinkedHashMap<>(answers);
      more.put(new AnswerPlace(in.team(), in.step()), in.handedIn());
      return new State(phase, step, teams, more);
    } else if (event instanceof Event.RoundRevealed revealed) {
      return new State(Phase.REVEAL, revealed.step(), teams, answers);
    } else {
      return new State(Phase.DEBRIEF, step, teams, answers);
    }
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
