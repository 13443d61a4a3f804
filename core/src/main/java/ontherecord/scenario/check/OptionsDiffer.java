package ontherecord.scenario.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ontherecord.message.Language;
import ontherecord.message.Message;
import ontherecord.problem.Place;
import ontherecord.problem.Problems;
import ontherecord.scenario.OptionDraft;
import ontherecord.scenario.RoundDraft;

/** No two options of a choice say the same in any language. */
final class OptionsDiffer implements Promise {

  @Override
  public void check(Lesson lesson, Problems problems) {
    Map<String, Place> first = new TreeMap<>(OptionsDiffer::compareLetters);
    for (RoundDraft.Choice round : lesson.rounds(RoundDraft.Choice.class)) {
      for (String code : Language.CODES) {
        first.clear();
        differ(round.options(), code, first, problems);
      }
    }
  }

  private static void differ(
      List<OptionDraft> options, String code, Map<String, Place> first, Problems problems) {
    for (OptionDraft option : options) {
      String words = Lesson.words(option.text()).byLanguage().get(code);
      Place before = words == null ? null : first.putIfAbsent(words, option.text().place());
      if (before != null) {
        problems.cannot(
            option.text().place(),
            Message.of("scenario.problem.options-same").with("line", before.line()));
      }
    }
  }

  /** Compares letters and digits, small and capital alike; words without any by all they hold. */
  private static int compareLetters(String one, String other) {
    int i = nextLetter(one, 0);
    int k = nextLetter(other, 0);
    boolean any = i < one.length() || k < other.length();
    while (i < one.length() && k < other.length()) {
      int difference =
          Character.compare(
              Character.toLowerCase(one.charAt(i)), Character.toLowerCase(other.charAt(k)));
      if (difference != 0) {
        return difference;
      }
      i = nextLetter(one, i + 1);
      k = nextLetter(other, k + 1);
    }
    return any ? Boolean.compare(i < one.length(), k < other.length()) : one.compareTo(other);
  }

  private static int nextLetter(String words, int from) {
    int i = from;
    while (i < words.length() && !isLetter(words.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Halves of a character beyond the 65,536th count as letters. */
  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }
}
