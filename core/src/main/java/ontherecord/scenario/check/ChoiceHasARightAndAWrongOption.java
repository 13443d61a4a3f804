package ontherecord.scenario.check;

import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.scenario.OptionDraft;
import ontherecord.scenario.RoundDraft;

/** There is something to choose, and the keys 1 to 7 are enough to choose it. */
final class ChoiceHasARightAndAWrongOption implements Promise {
  private static final int KEYS = 7;

  @Override
  public void check(Lesson lesson, Problems problems) {
    for (RoundDraft.Choice round : lesson.rounds(RoundDraft.Choice.class)) {
      int options = round.options().size();
      long right = round.options().stream().filter(OptionDraft::isRight).count();
      if (options == 0) {
        continue;
      }
      if (right == 0) {
        problems.cannot(round.optionsAt(), Message.of("scenario.problem.choice-none-right"));
      } else if (right == options) {
        problems.cannot(round.optionsAt(), Message.of("scenario.problem.choice-all-right"));
      }
      if (options > KEYS) {
        problems.cannot(
            round.optionsAt(),
            Message.of("scenario.problem.choice-many").with("options", options).with("most", KEYS));
      }
    }
  }
}
