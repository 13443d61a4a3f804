package ontherecord.scenario.check;

import java.util.HashMap;
import java.util.Map;
import ontherecord.message.Message;
import ontherecord.problem.Place;
import ontherecord.problem.Problems;
import ontherecord.scenario.OptionDraft;
import ontherecord.scenario.RoundDraft;

/** No two options of a choice say the same in any language. */
final class OptionsDiffer implements Promise {

  @Override
  public void check(Lesson lesson, Problems problems) {
    for (RoundDraft.Choice round : lesson.rounds(RoundDraft.Choice.class)) {
      Map<String, Place> first = new HashMap<>();
      for (OptionDraft option : round.options()) {
        option
            .text()
            .ifThere(
                text ->
                    text.byLanguage()
                        .forEach(
                            (code, words) ->
                                differs(code + plain(words), option, first, problems)));
      }
    }
  }

  private static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    words
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(plain::appendCodePoint);
    return plain.isEmpty() ? words : plain.toString();
  }

  private static void differs(
      String words, OptionDraft option, Map<String, Place> first, Problems problems) {
    Place before = first.putIfAbsent(words, option.text().place());
    if (before != null) {
      problems.cannot(
          option.text().place(),
          Message.of("scenario.problem.options-same").with("line", before.line()));
    }
  }
}
