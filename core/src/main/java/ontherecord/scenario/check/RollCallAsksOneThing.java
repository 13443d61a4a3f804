package ontherecord.scenario.check;

import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.scenario.RoundDraft;

/** A roll-call asks either for a position of an issue or for who made a statement. */
final class RollCallAsksOneThing implements Promise {

  @Override
  public void check(Lesson lesson, Problems problems) {
    for (RoundDraft.RollCall round : lesson.rounds(RoundDraft.RollCall.class)) {
      boolean issue = round.issue().isThere();
      boolean position = round.position().isThere();
      boolean statement = !round.statements().isEmpty();
      if (statement && (issue || position)) {
        problems.cannot(round.place(), Message.of("scenario.problem.roll-call-both"));
      } else if (!statement && !(issue && position)) {
        problems.cannot(round.place(), Message.of("scenario.problem.roll-call-neither"));
      }
    }
  }
}
