package ontherecord.session;

import java.util.List;

/** Presides over a session that is only looked back on: the show moves, and nothing else does. */
public final class LookingBack implements Presiding {
  @Override
  public Decision decide(State state, Command command) {
    return command instanceof Command.InTheGroup wish
            && wish.event() instanceof GroupEvent.SceneShown shown
            && (!shown.scene().part().isOfARound() || state.revealed(shown.scene().step()))
        ? new Decision.Granted(List.of(shown))
        : new Decision.Refused(Refusal.SESSION_OVER);
  }
}
