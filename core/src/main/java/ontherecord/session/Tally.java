package ontherecord.session;

import ontherecord.rules.Measure;
import ontherecord.rules.Verdict;

/**
 * One of a team's two results so far, in quarters, weights counted in: "3½ of 4" is 14 of 16. The
 * two are compared as fractions and never added.
 */
public record Tally(Measure measure, int earned, int possible) {

  /** A team's tally of one measure over the rounds whose verdicts have been shown. */
  public static Tally of(Ground ground, State state, String team, Measure measure) {
    int earned = 0;
    int possible = 0;
    for (int step = 0; step <= state.step(); step++) {
      if (state.revealed(step) && state.answer(team, step).isPresent()) {
        Verdict verdict =
            ground.verdict(state.teams().get(team), step, state.answer(team, step).orElseThrow());
        if (verdict.measure() == measure) {
          earned += verdict.credit().quarters() * verdict.halves() / 2;
          possible += 4 * verdict.halves() / 2;
        }
      }
    }
    return new Tally(measure, earned, possible);
  }
}
