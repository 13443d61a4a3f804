package ontherecord.storage.exchange.quiz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.problem.Severity;
import ontherecord.record.TheRecord;
import ontherecord.storage.ScenarioFiles;

/**
 * A quiz as a lesson that can be played: its text is checked as any lesson's is, and a question
 * that cannot be played as it stands is left out and told where it came from.
 */
public final class Played {
  private static final Pattern IN_ROUND = Pattern.compile("rounds\\[(\\d+)](?:\\.(.*))?");

  /** What a number's fact says of it stands in its question as the reason. */
  private static final Pattern IN_FACT =
      Pattern.compile("record\\.facts\\[(\\d+)](\\.note)?(?:\\..*)?");

  private static final String LONG = "scenario.problem.text-long";
  private static final Set<String> PARTS = Set.of("prompt", "option", "because", "discuss");
  private static final String SAME = "scenario.problem.options-same";

  /** What a round can be played without. */
  private static final Set<String> DISPENSABLE = Set.of("because", "discuss");

  /** What keeps a text from being checked is told once; a second time there is something new. */
  private static final int MOST_TIMES = 8;

  private final Quiz quiz;
  private final LessonName name;
  private final TheRecord record;
  private List<Question> questions;

  private Played(Quiz quiz, LessonName name, TheRecord record) {
    this.quiz = quiz;
    this.name = name;
    this.record = record;
    this.questions = quiz.questions();
  }

  /** The rounds that came of a quiz, and the lesson's text if there are any. */
  public record Lesson(Optional<String> text, int rounds) {}

  /** The lesson that comes of a quiz; what cannot be played is told to the quiz. */
  public static Lesson of(Quiz quiz, LessonName name, TheRecord record) {
    return new Played(quiz, name, record).lesson();
  }

  private Lesson lesson() {
    for (int i = 0; i < MOST_TIMES && !questions.isEmpty(); i++) {
      String text = text();
      Map<Integer, List<Problem>> wrong = wrong(text);
      if (wrong.isEmpty()) {
        tellDrawn();
        return new Lesson(Optional.of(text), questions.size());
      }
      questions = sound(wrong);
    }
    return new Lesson(Optional.empty(), 0);
  }

  private void tellDrawn() {
    if (QuizText.draws(questions.size())) {
      quiz.note(
          Place.whole(quiz.file()),
          Message.of("import.drawn")
              .with("rounds", questions.size())
              .with("drawn", QuizText.drawn()));
    }
  }

  private String text() {
    QuizText text = new QuizText(name, quiz.seconds());
    return OnRecord.is(questions)
        ? text.onTheRecord(questions, OnRecord.playable(questions, record))
        : text.alone(questions);
  }

  /** What must be mended, by the place of its question. */
  private Map<Integer, List<Problem>> wrong(String text) {
    Map<Integer, List<Problem>> wrong = new LinkedHashMap<>();
    for (Problem problem :
        ScenarioFiles.of(name.id() + ".json", text, record).checked().problems()) {
      if (problem.severity() == Severity.CANNOT_BE_PLAYED) {
        place(problem)
            .ifPresent(place -> wrong.computeIfAbsent(place, p -> new ArrayList<>()).add(problem));
      }
    }
    return wrong;
  }

  /** Which of the questions it is that cannot be played. */
  private Optional<Integer> place(Problem problem) {
    Matcher round = IN_ROUND.matcher(problem.place().path());
    if (round.matches()) {
      return Optional.of(Integer.valueOf(round.group(1)));
    }
    Matcher fact = IN_FACT.matcher(problem.place().path());
    return fact.matches()
        ? IntStream.range(0, questions.size())
            .filter(i -> !questions.get(i).numbers().isEmpty())
            .boxed()
            .skip(Integer.parseInt(fact.group(1)))
            .findFirst()
        : Optional.empty();
  }

  private List<Question> sound(Map<Integer, List<Problem>> wrong) {
    List<Question> sound = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      List<Problem> problems = wrong.getOrDefault(i, List.of());
      if (problems.isEmpty()) {
        sound.add(question);
      } else if (problems.stream().map(Played::path).allMatch(DISPENSABLE::contains)) {
        for (Problem problem : problems) {
          quiz.look(question.at(path(problem)), told(problem), remedy(problem));
          question = question.without(path(problem));
        }
        sound.add(question);
      } else {
        Problem first = problems.get(0);
        quiz.leave(question.at(path(first)), told(first), remedy(first));
      }
    }
    return sound;
  }

  private static String path(Problem problem) {
    Matcher fact = IN_FACT.matcher(problem.place().path());
    if (fact.matches()) {
      return fact.group(2) == null ? "" : "because";
    }
    Matcher round = IN_ROUND.matcher(problem.place().path());
    return round.matches() && round.group(2) != null ? round.group(2) : "";
  }

  /** The scenario's own sentence, or one of ours where that speaks of what only it has. */
  private static Message told(Problem problem) {
    return ours(problem).map(key -> new Message(key, arguments(problem))).orElse(problem.what());
  }

  private static Message remedy(Problem problem) {
    return ours(problem)
        .map(key -> new Message(key + ".remedy", arguments(problem)))
        .orElse(problem.remedy());
  }

  private static Map<String, Sayable> arguments(Problem problem) {
    return problem.what().arguments();
  }

  private static Optional<String> ours(Problem problem) {
    String path = path(problem);
    if (problem.what().key().equals(SAME)) {
      return Optional.of("import.same");
    }
    String part = path.startsWith("options") ? "option" : path;
    return problem.what().key().equals(LONG) && PARTS.contains(part)
        ? Optional.of("import.long." + part)
        : Optional.empty();
  }
}
