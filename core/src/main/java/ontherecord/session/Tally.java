package ontherecord.session;

import ontherecord.rules.Measure;
import ontherecord.rules.Verdict;

/**
 * One of a team's two results so far, in quarters, weights counted in: "3½ of 4" is 14 of 16. The
 * two are compared as fractions and never added.
 */
public record Tally(Measure measure, int earned, int possible) {

  /**
   * A team's tally of one measure over the rounds whose verdicts have been shown. A round to which
   * it gave no answer although it was there counts, and earns nothing; one at which it was not
   * there does not count.
   */
  public static Tally of(Ground ground, State state, String team, Measure measure) {
    Tally tally = new Tally(measure, 0, 0);
    for (int step = 0; step <= state.step(); step++) {
      if (state.revealed(step)) {
        tally = tally.and(ground, state, team, step);
      }
    }
    return tally;
  }

  /**
   * What one round of these adds to it; of a round that is not shown or does not count, nothing.
   */
  public static Tally ofRound(Ground ground, State state, String team, int step, Measure measure) {
    Tally none = new Tally(measure, 0, 0);
    return state.revealed(step) ? none.and(ground, state, team, step) : none;
  }

  private Tally and(Ground ground, State state, String id, int step) {
    Team team = state.teams().get(id);
    if (state.answer(id, step).isPresent()) {
      Verdict verdict = ground.verdict(team, step, state.answer(id, step).orElseThrow());
      return and(verdict, verdict.credit().quarters());
    }
    return state.passed(id, step) ? and(ground.unanswered(team, step), 0) : this;
  }

  private Tally and(Verdict verdict, int quarters) {
    return verdict.measure() == measure
        ? new Tally(
            measure, earned + quarters * verdict.halves() / 2, possible + 4 * verdict.halves() / 2)
        : this;
  }
}
