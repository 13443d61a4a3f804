package ontherecord.scenario.check;

import ontherecord.message.Message;
import ontherecord.problem.Placed;
import ontherecord.problem.Problems;
import ontherecord.problem.Suggestion;
import ontherecord.scenario.RoundDraft;

/**
 * Whoever is to be played or picked is a delegation of the record; where words are asked for, any
 * speaker may be picked.
 */
final class DelegationIsKnown implements Promise {

  @Override
  public void check(Lesson lesson, Problems problems) {
    for (Placed<String> delegation : lesson.draft().delegations()) {
      check(lesson, delegation, true, problems);
    }
    for (RoundDraft round : lesson.draft().rounds()) {
      for (Placed<String> candidate : round.candidates()) {
        check(lesson, candidate, round.offersOnlyDelegations(), problems);
      }
    }
  }

  private static void check(
      Lesson lesson, Placed<String> written, boolean delegationsOnly, Problems problems) {
    String id = written.orElse("");
    boolean known = lesson.record().speaker(id).isPresent();
    if (lesson.isDelegation(id) || (known && !delegationsOnly)) {
      return;
    }
    if (known) {
      problems.cannot(
          written.place(),
          Message.of("scenario.problem.not-a-delegation").with("name", lesson.name(id)));
    } else {
      problems.cannot(
          written.place(),
          Message.of("scenario.problem.delegation-unknown").with("id", id),
          Suggestion.remedy(id, delegationsOnly ? lesson.delegations() : lesson.speakers()));
    }
  }
}
