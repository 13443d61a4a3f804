package ontherecord.scenario.check;

import java.util.HashMap;
import java.util.Map;
import ontherecord.message.Message;
import ontherecord.problem.Place;
import ontherecord.problem.Problems;
import ontherecord.scenario.RoundDraft;

/** A session does not ask for the same position twice. */
final class IssueIsAskedOnce implements Promise {

  @Override
  public void check(Lesson lesson, Problems problems) {
    Map<String, Place> first = new HashMap<>();
    for (RoundDraft.Position round : lesson.rounds(RoundDraft.Position.class)) {
      if (round.issue().isThere()) {
        String id = round.issue().orElse("");
        String asked = id + " " + lesson.dialogueOf(round).orElse("");
        Place before = first.putIfAbsent(asked, round.issue().place());
        if (before != null) {
          problems.cannot(
              round.issue().place(),
              Message.of("scenario.problem.issue-twice")
                  .with("id", id)
                  .with("line", before.line()));
        }
      }
    }
  }
}
