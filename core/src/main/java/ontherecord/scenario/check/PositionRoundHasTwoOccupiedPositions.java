package ontherecord.scenario.check;

import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.record.Issue;
import ontherecord.record.Stand;
import ontherecord.scenario.RoundDraft;

/** A position round asks about an issue on which delegations are recorded to differ. */
final class PositionRoundHasTwoOccupiedPositions implements Promise {

  @Override
  public void check(Lesson lesson, Problems problems) {
    for (RoundDraft.Position round : lesson.rounds(RoundDraft.Position.class)) {
      lesson
          .issue(round.issue())
          .filter(issue -> !issue.isTheme())
          .ifPresent(
              issue ->
                  lesson
                      .dialogueOf(round)
                      .ifPresent(at -> occupied(lesson, round, issue, at, problems)));
    }
  }

  private static void occupied(
      Lesson lesson, RoundDraft.Position round, Issue issue, String dialogue, Problems problems) {
    long occupied =
        lesson.stands(issue.id(), dialogue).stream().map(Stand::position).distinct().count();
    if (occupied < 2) {
      problems.cannot(
          round.issue().place(),
          Message.of("scenario.problem.spectrum-empty")
              .with("issue", issue.name())
              .with("dialogue", dialogue)
              .with("occupied", occupied));
    }
  }
}
