package ontherecord.scenario.check;

import java.util.List;
import ontherecord.message.Language;
import ontherecord.message.Message;
import ontherecord.problem.Problems;
import ontherecord.scenario.OptionDraft;
import ontherecord.scenario.RoundDraft;

/**
 * Worth a look: a right option that is much longer than every wrong one is guessed without reading
 * it. Much longer is by more than a third and by more than a dozen characters.
 */
final class RightOptionIsNotGivenAwayByLength implements Promise {

  @Override
  public void check(Lesson lesson, Problems problems) {
    for (RoundDraft.Choice round : lesson.rounds(RoundDraft.Choice.class)) {
      if (Language.CODES.stream().anyMatch(code -> givenAway(round.options(), code))) {
        problems.look(round.optionsAt(), Message.of("scenario.problem.option-given-away"));
      }
    }
  }

  private static boolean givenAway(List<OptionDraft> options, String language) {
    int shortestRight = Integer.MAX_VALUE;
    int longestWrong = -1;
    for (OptionDraft option : options) {
      int length = Lesson.words(option.text()).byLanguage().getOrDefault(language, "").length();
      if (option.isRight()) {
        shortestRight = Math.min(shortestRight, length);
      } else {
        longestWrong = Math.max(longestWrong, length);
      }
    }
    boolean both = shortestRight < Integer.MAX_VALUE && longestWrong >= 0;
    return both && 3L * shortestRight > 4L * longestWrong && shortestRight - longestWrong > 12;
  }
}
