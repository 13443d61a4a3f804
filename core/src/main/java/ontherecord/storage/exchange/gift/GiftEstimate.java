package ontherecord.storage.exchange.gift;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ontherecord.message.Message;
import ontherecord.problem.Place;
import ontherecord.storage.exchange.quiz.Question;
import ontherecord.storage.exchange.quiz.Quiz;
import ontherecord.storage.exchange.quiz.Scale;

/** A question that asks for a number: in the game an estimate, worth the more the nearer it is. */
record GiftEstimate(GiftQuestion question, String prompt) {
  /** As far as a scale may reach, with room at its end. */
  private static final long FURTHEST = 100_000_000_000L;

  void read(Quiz quiz, List<GiftAnswer> answers) {
    List<GiftAnswer> right = answers.stream().filter(a -> a.mark() != '~' && a.isWholly()).toList();
    Place place = question.start();
    if (right.isEmpty()) {
      quiz.leave(place, Message.of("problem.gift.no-number"));
      return;
    }
    List<Optional<GiftNumber>> numbers =
        right.stream().map(a -> GiftNumber.of(question.words(a.words()))).toList();
    for (int i = 0; i < numbers.size(); i++) {
      if (numbers.get(i).isEmpty()) {
        String written = question.words(right.get(i).words());
        quiz.leave(
            question.at(right.get(i).at()),
            Message.of("problem.gift.number-unread").with("written", written));
        return;
      }
    }
    List<GiftNumber> all = numbers.stream().flatMap(Optional::stream).toList();
    List<Long> whole = all.stream().flatMap(n -> n.whole(FURTHEST).stream()).distinct().toList();
    if (all.stream().anyMatch(n -> n.whole(FURTHEST).isEmpty())) {
      String value = all.get(0).value().stripTrailingZeros().toPlainString();
      quiz.leave(place, Message.of("problem.gift.number-broken").with("number", value));
    } else {
      take(quiz, answers, right, all, whole);
    }
  }

  private void take(
      Quiz quiz,
      List<GiftAnswer> answers,
      List<GiftAnswer> right,
      List<GiftNumber> all,
      List<Long> whole) {
    Scale scale = Scale.around(whole);
    Message taken = Message.of("import.scale").with("from", scale.from()).with("to", scale.to());
    quiz.note(question.start(), taken);
    if (all.stream().anyMatch(GiftNumber::hasMargin) || answers.size() > right.size()) {
      quiz.note(question.start(), Message.of("problem.gift.margin"));
    }
    Place at = question.start();
    Question.Draft draft =
        question.draft("estimate", prompt).put("from", scale.from(), at).put("to", scale.to(), at);
    Stream<String> why = right.stream().map(a -> question.words(a.feedback()));
    question.take(quiz, question.because(draft, why.toList()).of(whole));
  }
}
