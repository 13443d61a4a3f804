package ontherecord.scenario.check;

import ontherecord.message.Message;
import ontherecord.message.Text;
import ontherecord.problem.NameForId;
import ontherecord.problem.Placed;
import ontherecord.problem.Problems;
import ontherecord.record.Speaker;
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
          NameForId.remedy(
              id,
              delegationsOnly ? lesson.delegations() : lesson.speakers(),
              other -> lesson.record().speaker(other).map(Speaker::name).orElse(Text.NONE)));
    }
  }
}
