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

  @Override
  public void check(Lesson lesson, Problems problems) {
    for (Placed<Text> written : lesson.texts()) {
      for (String words : Lesson.words(written).byLanguage().values()) {
        if (!isPlain(words)) {
          IntPredicate lacking = c -> !isOdd(c) && !isMark(c) && !lesson.letters().show(c);
          tell("scenario.problem.text-unseen", written, words, TextsCanBeShown::isOdd, problems);
          tell("scenario.problem.text-mark", written, words, TextsCanBeShown::isMark, problems);
          tell("scenario.problem.text-letter", written, words, lacking, problems);
        }
      }
    }
  }

  private static boolean isPlain(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c > '~' || (c < ' ' && c != '\n')) {
        return false;
      }
    }
    return true;
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
