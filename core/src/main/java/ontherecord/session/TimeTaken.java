package ontherecord.session;

/** How long a team has thought in all. It breaks ties where a scenario wants it, and no more. */
public final class TimeTaken {
  private TimeTaken() {}

  /**
   * Whole seconds over the rounds whose verdicts have been shown; {@link HandedIn#UNTIMED} where
   * one of them was not timed, or none has been shown.
   */
  public static int of(State state, String team) {
    int all = HandedIn.UNTIMED;
    for (int step = 0; step <= state.step(); step++) {
      if (state.revealed(step) && state.answer(team, step).isPresent()) {
        int seconds = state.answer(team, step).orElseThrow().seconds();
        if (seconds == HandedIn.UNTIMED) {
          return HandedIn.UNTIMED;
        }
        all = Math.max(all, 0) + seconds;
      }
    }
    return all;
  }
}
