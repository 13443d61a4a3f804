package ontherecord.storage.log;

import ontherecord.session.Event;
import ontherecord.session.GroupEvent;
import ontherecord.session.GroupOrder;
import ontherecord.session.Phase;
import ontherecord.session.State;

/**
 * Whether an event can follow what a log holds before it, as far as that shows without a record.
 */
final class LogOrder {
  private LogOrder() {}

  static boolean allows(State before, Event event) {
    Phase phase = before.phase();
    if (event instanceof Event.SessionOpened) {
      return phase == Phase.BEFORE;
    } else if (event instanceof Event.TeamSeated seated) {
      boolean late = before.group().convened() && phase != Phase.BEFORE;
      return (phase == Phase.DOSSIER || late)
          && !seated.team().deals().isEmpty()
          && !before.teams().containsKey(seated.team().id());
    } else if (event instanceof Event.RoundBegun begun) {
      return (phase == Phase.DOSSIER || phase == Phase.REVEAL)
          && begun.step() == before.step() + 1
          && begun.step() < before.steps();
    } else if (event instanceof Event.AnswerHandedIn in) {
      return phase == Phase.THINK
          && in.step() == before.step()
          && before.teams().containsKey(in.team())
          && before.answer(in.team(), in.step()).isEmpty();
    } else if (event instanceof Event.RoundRevealed revealed) {
      return phase == Phase.THINK && revealed.step() == before.step();
    } else if (event instanceof GroupEvent inTheGroup) {
      return GroupOrder.refusal(before, inTheGroup).isEmpty();
    } else {
      return phase == Phase.REVEAL && before.step() == before.steps() - 1;
    }
  }
}
