package ontherecord.storage.exchange.gift;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import ontherecord.message.Message;
import ontherecord.problem.Place;
import ontherecord.storage.exchange.gift.Markup.Format;
import ontherecord.storage.exchange.quiz.Question;
import ontherecord.storage.exchange.quiz.Quiz;
import ontherecord.storage.exchange.quiz.TrueFalse;

/** One question in GIFT, taken apart: its title, its words, its answers. */
final class GiftQuestion {
  private static final String GAP = "_____";
  private static final String GENERAL = "####";
  private static final Set<String> TRUE = Set.of("T", "TRUE", "V", "VRAI", "VERDADERO");
  private static final Set<String> FALSE = Set.of("F", "FALSE", "FAUX", "FALSO");

  private final GiftText gift;
  private final GiftBlock block;
  private final String category;
  private final String text;
  private final Set<String> lost = new TreeSet<>();
  private String title = "";
  private String general = "";
  private Format format = Format.MOODLE;
  private int answersEnd;

  GiftQuestion(GiftText gift, GiftBlock block, String category) {
    this.gift = gift;
    this.block = block;
    this.category = category;
    this.text = gift.text();
  }

  /** Makes it a round, or tells why it cannot be one. */
  void read(Quiz quiz) {
    switch (block.fault()) {
      case UNCLOSED -> quiz.leave(place(), Message.of("problem.gift.unclosed"));
      case UNOPENED -> quiz.leave(place(), Message.of("problem.gift.unopened"));
      case TWICE -> quiz.leave(place(), Message.of("problem.gift.twice"));
      case NESTED -> {
        quiz.look(gift.at(block.open()), Message.of("problem.gift.nested"));
        whole(quiz);
      }
      default -> whole(quiz);
    }
  }

  private Place place() {
    return gift.at(block.from());
  }

  private void whole(Quiz quiz) {
    String prompt = prompt();
    if (block.open() < 0) {
      quiz.leave(place(), Message.of("problem.gift.description"));
      return;
    }
    answersEnd = block.close();
    general();
    if (prompt.isEmpty()) {
      quiz.leave(place(), Message.of("problem.gift.wordless"));
      return;
    }
    answers(quiz, prompt);
  }

  /** The words of the question, with a gap where the answers stood in the middle of them. */
  private String prompt() {
    int from = block.from();
    if (text.startsWith("::", from)) {
      int end = text.indexOf("::", from + 2);
      boolean titled = end > 0 && end < block.to();
      if (titled) {
        title = Markup.of(text.substring(from + 2, end), Format.MOODLE).words();
      }
      from = titled ? end + 2 : from + 2;
    }
    String written = text.substring(from, block.to());
    if (block.open() >= 0) {
      String tail = text.substring(block.close() + 1, block.to());
      boolean gap = !tail.replace(GiftBlocks.COMMENT, ' ').isBlank();
      written =
          text.substring(Math.min(from, block.open()), block.open()) + (gap ? GAP + tail : "");
    }
    Markup prompt = Markup.of(written, Format.MOODLE);
    format = prompt.format();
    lost.addAll(prompt.lost());
    return prompt.words();
  }

  private void general() {
    int at = text.lastIndexOf(GENERAL, answersEnd - 1);
    if (at > block.open()) {
      general = words(text.substring(at + GENERAL.length(), answersEnd));
      answersEnd = at;
    }
  }

  /** Words of an answer or of what is said to it, in the question's own format. */
  String words(String written) {
    Markup markup = Markup.of(written, format);
    lost.addAll(markup.lost());
    return markup.words();
  }

  private void answers(Quiz quiz, String prompt) {
    String written = text.substring(block.open() + 1, answersEnd).replace(GiftBlocks.COMMENT, ' ');
    String answers = written.strip();
    if (answers.isEmpty()) {
      quiz.leave(place(), Message.of("problem.gift.essay"));
    } else if (answers.startsWith("#")) {
      int hash = text.indexOf('#', block.open());
      new GiftEstimate(this, prompt).read(quiz, GiftAnswer.in(text, hash + 1, answersEnd, "=~"));
    } else if (answers.indexOf('~') >= 0) {
      new GiftChoice(this, prompt)
          .read(quiz, GiftAnswer.in(text, block.open() + 1, answersEnd, "=~"));
    } else if (answers.indexOf('=') >= 0 && answers.contains("->")) {
      quiz.leave(place(), Message.of("problem.gift.matching"));
    } else {
      shortOrTrue(quiz, prompt, written);
    }
  }

  private void shortOrTrue(Quiz quiz, String prompt, String written) {
    String[] parts = written.split("#", 3);
    String said = parts[0].strip().toUpperCase(Locale.ROOT);
    boolean right = TRUE.contains(said);
    if (!right && !FALSE.contains(said)) {
      List<GiftAnswer> answers = GiftAnswer.in(text, block.open() + 1, answersEnd, "=");
      String answer = answers.isEmpty() ? "" : words(answers.get(0).words());
      quiz.leave(place(), Message.of("problem.gift.short-answer").with("answer", answer));
      return;
    }
    Question.Draft draft = draft("choice", prompt);
    draft.option(TrueFalse.TRUE, right, place()).option(TrueFalse.FALSE, !right, place());
    String toWrong = parts.length > 1 ? words(parts[1]) : "";
    String toRight = parts.length > 2 ? words(parts[2]) : "";
    // Whoever answers one of two wrongly is told the same as everybody: what is right, and why.
    String why = toRight.isEmpty() ? toWrong : toRight;
    if (!toRight.isEmpty() && !toWrong.isEmpty()) {
      quiz.note(place(), Message.of("problem.gift.feedback-left"));
    }
    take(quiz, because(draft, List.of(why)).whole());
  }

  Question.Draft draft(String kind, String prompt) {
    return new Question.Draft(place(), kind).put("prompt", prompt, place());
  }

  /** The draft with what everybody is told in the end, and its title as a note. */
  Question.Draft because(Question.Draft draft, List<String> why) {
    Set<String> said = new LinkedHashSet<>(why);
    said.add(general);
    said.remove("");
    draft.put("because", String.join(" ", said), place());
    String named =
        category.isEmpty() || title.isEmpty() ? category + title : category + " / " + title;
    return draft.put("note", named, place());
  }

  void take(Quiz quiz, Question question) {
    lost.forEach(what -> quiz.look(place(), Message.of("problem.gift.lost." + what)));
    quiz.take(question);
  }

  Place at(int offset) {
    return gift.at(offset);
  }

  Place start() {
    return place();
  }

  /** The text as it stands between two offsets, its escaped marks set aside. */
  String written(int from, int to) {
    return text.substring(from, to);
  }

  /** Where the answers end, before what is said to everybody. */
  int answersEnd() {
    return answersEnd;
  }
}
