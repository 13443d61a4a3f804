package ontherecord.scenario.check;

import java.util.List;
import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.rules.RollCallRule;
import ontherecord.scenario.RoundDraft;

/** Of those on offer in a roll-call the record names some, and not all. */
final class RollCallNamesSomebody implements Promise {

  @Override
  public void check(Lesson lesson, Problems problems) {
    for (RoundDraft.RollCall round : lesson.rounds(RoundDraft.RollCall.class)) {
      List<String> statements = Asked.statements(lesson, round);
      List<String> candidates = Asked.candidates(lesson, round);
      if (!Asked.isClear(lesson, round)) {
        continue;
      }
      int named = RollCallRule.Asked.about(lesson.record(), statements, candidates).named().size();
      if (named == 0) {
        problems.cannot(round.place(), Message.of("scenario.problem.roll-call-nobody"));
      } else if (named == candidates.size()) {
        problems.cannot(round.place(), Message.of("scenario.problem.roll-call-everybody"));
      }
    }
  }
}
