package ontherecord.scenario.check;

import java.util.List;
import java.util.Optional;
import ontherecord.message.Listing;
import ontherecord.message.Message;
import ontherecord.problem.Placed;
import ontherecord.problem.Problems;
import ontherecord.record.Issue;
import ontherecord.scenario.RoundDraft;

/**
 * Whoever speaks for a delegation is asked about its own record in at least half of the position
 * rounds that one session plays. Not told while it is unclear what a position round asks.
 */
final class DelegationIsPlayable implements Promise {

  @Override
  public void check(Lesson lesson, Problems problems) {
    int played = Played.positions(lesson);
    if (!lesson.rounds(RoundDraft.Position.class).stream().allMatch(lesson::isClear)) {
      return;
    }
    for (Placed<String> written : lesson.draft().delegations()) {
      String id = written.orElse("");
      long recorded = Math.min(recorded(lesson, id), played);
      if (lesson.isDelegation(id) && 2 * recorded < played) {
        Message what =
            Message.of("scenario.problem.delegation-unplayable")
                .with("name", lesson.name(id))
                .with("recorded", recorded)
                .with("played", played);
        problems.cannot(written.place(), what, remedy(lesson, id));
      }
    }
  }

  private static long recorded(Lesson lesson, String delegation) {
    return lesson.rounds(RoundDraft.Position.class).stream()
        .filter(
            round ->
                lesson
                    .dialogueOf(round)
                    .filter(at -> isRecorded(lesson, delegation, round.issue().orElse(""), at))
                    .isPresent())
        .count();
  }

  private static boolean isRecorded(Lesson lesson, String delegation, String issue, String at) {
    return !lesson.record().stands(delegation, issue, at).isEmpty();
  }

  private static Message remedy(Lesson lesson, String delegation) {
    List<String> asked =
        lesson.rounds(RoundDraft.Position.class).stream()
            .map(round -> round.issue().orElse(""))
            .toList();
    Listing others =
        new Listing(
            lesson.issues().stream()
                .filter(issue -> !asked.contains(issue))
                .filter(
                    issue ->
                        lesson.dialogues().stream()
                            .anyMatch(at -> isRecorded(lesson, delegation, issue, at)))
                .map(lesson.record()::issue)
                .flatMap(Optional::stream)
                .map(Issue::name)
                .toList());
    return others.items().isEmpty()
        ? Message.of("scenario.problem.delegation-unplayable.remedy")
            .with("name", lesson.name(delegation))
        : Message.of("scenario.problem.delegation-unplayable.remedy-issues")
            .with("name", lesson.name(delegation))
            .with("issues", others);
  }
}
