package ontherecord.scenario.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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
      List<OptionDraft> options = round.options();
      Set<String> languages = new TreeSet<>();
      options.forEach(o -> languages.addAll(Lesson.words(o.text()).byLanguage().keySet()));
      boolean givenAway = languages.stream().anyMatch(code -> givenAway(options, code));
      if (givenAway) {
        problems.look(round.optionsAt(), Message.of("scenario.problem.option-given-away"));
      }
    }
  }

  private static boolean givenAway(List<OptionDraft> options, String language) {
    int shortestRight = lengths(options, OptionDraft::isRight, language).min().orElse(0);
    Predicate<OptionDraft> wrong = o -> !o.isRight();
    int longestWrong = lengths(options, wrong, language).max().orElse(Integer.MAX_VALUE);
    return 3L * shortestRight > 4L * longestWrong && shortestRight - (long) longestWrong > 12;
  }

  private static IntStream lengths(
      List<OptionDraft> options, Predicate<OptionDraft> which, String language) {
    return options.stream()
        .filter(which)
        .mapToInt(o -> Lesson.words(o.text()).byLanguage().getOrDefault(language, "").length());
  }
}
