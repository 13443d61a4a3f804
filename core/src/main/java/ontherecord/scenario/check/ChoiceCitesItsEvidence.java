package ontherecord.scenario.check;

import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.scenario.RoundDraft;

/** Worth a look: a choice that cites nothing can show no source when it is revealed. */
final class ChoiceCitesItsEvidence implements Promise {

  @Override
  public void check(Lesson lesson, Problems problems) {
    for (RoundDraft.Choice round : lesson.rounds(RoundDraft.Choice.class)) {
      if (round.evidence().isEmpty()) {
        problems.look(round.place(), Message.of("scenario.problem.choice-uncited"));
      }
    }
  }
}
