package ontherecord.storage.exchange.quiz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The text of a lesson made of questions: on the game's record where they name something of it,
 * else on a record of its own, which holds the quiz and the numbers that it asks for.
 */
final class QuizText {
  private static final String QUIZ = "quiz";

  /** A session of more rounds than these is drawn from them. */
  private static final int MOST_PLAYED = 30;

  private static final int DRAWN = 20;
  private static final int MOST_MINUTES = 600;
  private static final int MINUTES_EACH = 2;

  private final LessonName name;
  private final Optional<Integer> seconds;

  QuizText(LessonName name, Optional<Integer> seconds) {
    this.name = name;
    this.seconds = seconds;
  }

  /** Whether a session plays only a part of so many rounds. */
  static boolean draws(int rounds) {
    return rounds > MOST_PLAYED;
  }

  static int drawn() {
    return DRAWN;
  }

  /** A lesson that stands on nothing but the quiz itself. */
  String alone(List<Question> questions) {
    Map<String, Object> lesson = head(questions.size(), QUIZ);
    List<Object> rounds = new ArrayList<>();
    OwnNumbers numbers = new OwnNumbers(name.title());
    for (Question question : questions) {
      rounds.add(
          question.numbers().isEmpty()
              ? question.round()
              : question.without("because").roundWith(Map.of("fact", numbers.add(question))));
    }
    lesson.put("rounds", rounds);
    lesson.put("record", numbers.record(QUIZ));
    return JsonLayout.print(lesson);
  }

  /**
   * A lesson on the game's record.
   *
   * @param delegations ids of those that can be played
   */
  String onTheRecord(List<Question> questions, List<String> delegations) {
    Set<String> dialogues = new LinkedHashSet<>();
    questions.forEach(q -> dialogues.add(String.valueOf(q.round().get("dialogue"))));
    Object where = dialogues.size() == 1 ? dialogues.iterator().next() : List.copyOf(dialogues);
    Map<String, Object> lesson = head(questions.size(), where);
    if (!delegations.isEmpty()) {
      lesson.put("delegations", delegations);
    }
    lesson.put(
        "rounds",
        questions.stream()
            .map(q -> dialogues.size() == 1 ? q.without("dialogue").round() : q.round())
            .toList());
    return JsonLayout.print(lesson);
  }

  private Map<String, Object> head(int rounds, Object dialogue) {
    int played = draws(rounds) ? DRAWN : rounds;
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("$schema", "scenario-1.schema.json");
    head.put("format", 1);
    head.put("id", name.id());
    head.put("title", name.title());
    head.put("dialogue", dialogue);
    head.put("minutes", Math.min(MOST_MINUTES, Math.max(1, played * MINUTES_EACH)));
    head.put("level", "introductory");
    Map<String, Object> settings = new LinkedHashMap<>();
    seconds.ifPresent(s -> settings.put("thinkSeconds", s));
    if (draws(rounds)) {
      settings.put("draw", Map.of("knowledge", DRAWN));
    }
    if (!settings.isEmpty()) {
      head.put("settings", settings);
    }
    return head;
  }
}
