package ontherecord.scenario.check;

import ontherecord.message.Message;
import ontherecord.problem.Placed;
import ontherecord.problem.Problems;
import ontherecord.problem.Suggestion;
import ontherecord.scenario.RoundDraft;

/** Whoever is to be played or picked is a delegation of the record. */
final class DelegationIsKnown implements Promise {

  @Override
  public void check(Lesson lesson, Problems problems) {
    for (Placed<String> delegation : lesson.draft().delegations()) {
      check(lesson, delegation, problems);
    }
    for (RoundDraft round : lesson.draft().rounds()) {
      for (Placed<String> candidate : round.candidates()) {
        check(lesson, candidate, problems);
      }
    }
  }

  private static void check(Lesson lesson, Placed<String> written, Problems problems) {
    String id = written.orElse("");
    if (lesson.isDelegation(id)) {
      return;
    }
    if (lesson.record().speaker(id).isPresent()) {
      problems.cannot(
          written.place(),
          Message.of("scenario.problem.not-a-delegation").with("name", lesson.name(id)));
    } else {
      problems.cannot(
          written.place(),
          Message.of("scenario.problem.delegation-unknown").with("id", id),
          Suggestion.remedy(id, lesson.delegations()));
    }
  }
}
