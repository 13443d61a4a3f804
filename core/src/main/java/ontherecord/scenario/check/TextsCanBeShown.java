package ontherecord.scenario.check;

import java.util.function.IntPredicate;
import ontherecord.message.Message;
import ontherecord.message.Text;
import ontherecord.problem.Placed;
import ontherecord.problem.Problems;

/**
 * Worth a look: a text holds a character that cannot be seen, a mark that may not sit over its
 * letter, or one that the game's letters lack. The first of each sort is told, and how many more.
 */
final class TextsCanBeShown implements Promise {
  private static final char LAST_LATIN = '\u0148';
  private static final char SOFT_HYPHEN = '\u00ad';

  @Override
  public void check(Lesson lesson, Problems problems) {
    Letters letters = lesson.letters();
    for (Placed<Text> written : lesson.texts()) {
      for (String words : Lesson.words(written).byLanguage().values()) {
        if (!canBeShown(words, letters)) {
          IntPredicate lacking = c -> !isOdd(c) && !isMark(c) && !letters.show(c);
          tell("scenario.problem.text-unseen", written, words, TextsCanBeShown::isOdd, problems);
          tell("scenario.problem.text-mark", written, words, TextsCanBeShown::isMark, problems);
          tell("scenario.problem.text-letter", written, words, lacking, problems);
        }
      }
    }
  }

  private static boolean canBeShown(String words, Letters letters) {
    for (int i = 0; i < words.length(); i++) {
      if (!isLatin(words.charAt(i)) && !canBeShown(words.codePointAt(i), letters)) {
        return false;
      }
    }
    return true;
  }

  /** What nearly every text is written in, and every screen must show: Latin and its quotes. */
  private static boolean isLatin(char c) {
    return (c >= ' ' && c <= '~')
        || (c >= '\u00a0' && c <= LAST_LATIN && c != SOFT_HYPHEN)
        || (c >= '\u2018' && c <= '\u201d')
        || c == '\n';
  }

  private static boolean canBeShown(int c, Letters letters) {
    boolean secondHalf = c <= Character.MAX_LOW_SURROGATE && c >= Character.MIN_LOW_SURROGATE;
    return secondHalf || (!isOdd(c) && !isMark(c) && letters.show(c));
  }

  private static void tell(
      String key, Placed<Text> written, String words, IntPredicate which, Problems problems) {
    int[] found = words.codePoints().filter(which).distinct().limit(2).toArray();
    if (found.length > 0) {
      Message what =
          Message.of(found.length > 1 ? key + "s" : key)
              .with("letter", Character.toString(found[0]))
              .with("code", String.format("U+%04X", found[0]))
              .with("number", words.codePoints().filter(which).distinct().count() - 1);
      problems.look(written.place(), what, Message.of(key + ".remedy"));
    }
  }

  /** Controls but the line break, marks of direction and joining, what stands for no character. */
  private static boolean isOdd(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n';
      case Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }
}
