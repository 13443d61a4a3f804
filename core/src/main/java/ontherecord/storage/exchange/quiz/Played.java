package ontherecord.storage.exchange.quiz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ontherecord.message.Message;
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
  private static final String LONG = "scenario.problem.text-long";

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
        return new Lesson(Optional.of(text), questions.size());
      }
      questions = sound(wrong);
    }
    return new Lesson(Optional.empty(), 0);
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
      Matcher round = IN_ROUND.matcher(problem.place().path());
      if (problem.severity() == Severity.CANNOT_BE_PLAYED && round.matches()) {
        wrong.computeIfAbsent(Integer.valueOf(round.group(1)), n -> new ArrayList<>()).add(problem);
      }
    }
    return wrong;
  }

  private List<Question> sound(Map<Integer, List<Problem>> wrong) {
    List<Question> sound = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      List<Problem> problems = wrong.getOrDefault(i, List.of());
      if (problems.isEmpty()) {
        sound.add(question);
      } else if (problems.stream().allMatch(p -> path(p).equals("because"))) {
        quiz.look(question.at("because"), told(problems.get(0), "because"));
        sound.add(question.without("because"));
      } else {
        Problem first = problems.get(0);
        quiz.leave(
            place(question, path(first)), told(first, path(first)), remedy(first, path(first)));
      }
    }
    return sound;
  }

  private static String path(Problem problem) {
    Matcher round = IN_ROUND.matcher(problem.place().path());
    return round.matches() && round.group(2) != null ? round.group(2) : "";
  }

  private static Place place(Question question, String path) {
    return question.at(path);
  }

  /** The scenario's own sentence, or one of ours where that speaks of what only it has. */
  private static Message told(Problem problem, String path) {
    return problem.what().key().equals(LONG)
        ? new Message("import.long." + part(path), problem.what().arguments())
        : problem.what();
  }

  private static Message remedy(Problem problem, String path) {
    return problem.what().key().equals(LONG)
        ? new Message("import.long." + part(path) + ".remedy", problem.what().arguments())
        : problem.remedy();
  }

  private static String part(String path) {
    return path.startsWith("options") ? "option" : path.equals("prompt") ? "prompt" : "because";
  }
}
