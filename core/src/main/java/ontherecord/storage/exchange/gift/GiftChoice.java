package ontherecord.storage.exchange.gift;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ontherecord.message.Message;
import ontherecord.storage.exchange.quiz.Question;
import ontherecord.storage.exchange.quiz.Quiz;

/**
 * A question with answers to choose from.
 *
 * <table>
 * <caption>Which answers are right</caption>
 * <tr><th>written</th><th>right</th></tr>
 * <tr><td>one {@code =}</td><td>that one; {@code ~%50%} beside it is half right to Moodle, and wrong here</td></tr>
 * <tr><td>several {@code =}</td><td>all of them; Moodle lets one be chosen, here all are</td></tr>
 * <tr><td>no {@code =}</td><td>every one with a weight above nought</td></tr>
 * </table>
 */
record GiftChoice(GiftQuestion question, String prompt) {
  /** The keys 1 to 7 choose. */
  private static final int MOST = 7;

  private static final double WHOLE = 100;

  void read(Quiz quiz, List<GiftAnswer> answers) {
    Optional<Integer> stray = strayMark(answers);
    boolean single = answers.stream().anyMatch(a -> a.mark() == '=');
    List<Boolean> right =
        answers.stream().map(a -> single ? a.isWholly() : a.weight() > 0).toList();
    if (stray.isPresent()) {
      quiz.leave(question.at(stray.get()), Message.of("problem.gift.stray-mark"));
    } else if (answers.get(0).mark() == ' ') {
      quiz.leave(question.at(answers.get(0).at()), Message.of("problem.gift.before-answers"));
    } else if (answers.size() < 2) {
      quiz.leave(question.start(), Message.of("problem.gift.one-answer"));
    } else if (!right.contains(true)) {
      quiz.leave(question.start(), Message.of("problem.gift.none-right"));
    } else if (!right.contains(false)) {
      quiz.leave(question.start(), Message.of("problem.gift.all-right"));
    } else if (answers.size() > MOST) {
      Message many = Message.of("import.many").with("options", answers.size()).with("most", MOST);
      quiz.leave(question.start(), many);
    } else {
      take(quiz, answers, right, single);
    }
  }

  private void take(Quiz quiz, List<GiftAnswer> answers, List<Boolean> right, boolean single) {
    Question.Draft draft = question.draft("choice", prompt);
    for (int i = 0; i < answers.size(); i++) {
      GiftAnswer answer = answers.get(i);
      String words = question.words(answer.words());
      if (words.isEmpty()) {
        quiz.leave(question.at(answer.at()), Message.of("problem.gift.answer-empty"));
        return;
      }
      draft.option(words, right.get(i), question.at(answer.at()));
    }
    tellWeights(quiz, answers, right, single);
    if (told(answers, right, false).findAny().isPresent()) {
      quiz.note(question.start(), Message.of("problem.gift.feedback-left"));
    }
    List<String> why = told(answers, right, true).toList();
    question.take(quiz, question.because(draft, why).whole());
  }

  /** What is said to whoever chooses a right answer, or a wrong one. */
  private Stream<String> told(List<GiftAnswer> answers, List<Boolean> right, boolean wanted) {
    return IntStream.range(0, answers.size())
        .filter(i -> right.get(i) == wanted)
        .mapToObj(i -> question.words(answers.get(i).feedback()))
        .filter(words -> !words.isEmpty());
  }

  private void tellWeights(
      Quiz quiz, List<GiftAnswer> answers, List<Boolean> right, boolean single) {
    long whole = right.stream().filter(r -> r).count();
    double sum = answers.stream().filter(a -> a.weight() > 0).mapToDouble(GiftAnswer::weight).sum();
    if (single && answers.stream().anyMatch(GiftAnswer::isRightInPart)) {
      quiz.look(question.start(), Message.of("problem.gift.half-right"));
    } else if (single && whole > 1) {
      quiz.look(question.start(), Message.of("problem.gift.any-right").with("right", whole));
    } else if (!single && Math.abs(sum - WHOLE) > 1) {
      Message odd = Message.of("problem.gift.weights").with("sum", Math.round(sum));
      quiz.look(question.start(), odd);
    }
  }

  /**
   * A mark inside an answer that lacks its backslash, it seems: glued to a word where the others
   * are not, or between blanks where the others begin a line.
   */
  private Optional<Integer> strayMark(List<GiftAnswer> answers) {
    List<GiftAnswer> behind = answers.stream().skip(1).toList();
    long atLineStart = behind.stream().filter(a -> before(a) == '\n').count();
    boolean apart = behind.stream().anyMatch(a -> before(a) == '\n' || before(a) == ' ');
    return behind.stream()
        .filter(
            a ->
                (apart && !isBlank(before(a)))
                    || (atLineStart > 1 && before(a) == ' ' && a.words().startsWith(" ")))
        .map(GiftAnswer::at)
        .findFirst();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n';
  }

  /** What stands before an answer: a line break where only blanks part it from the line's start. */
  private char before(GiftAnswer answer) {
    int i = answer.at() - 1;
    char first = question.written(i, i + 1).charAt(0);
    while (question.written(i, i + 1).equals(" ")) {
      i--;
    }
    char behindBlanks = question.written(i, i + 1).charAt(0);
    return behindBlanks == '\n' || behindBlanks == GiftBlocks.COMMENT ? '\n' : first;
  }
}
