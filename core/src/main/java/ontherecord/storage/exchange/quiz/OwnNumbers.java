package ontherecord.storage.exchange.quiz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers that a quiz asks for, as facts of a record of its own. Their source is the quiz: a
 * paragraph holds the question, its place among those that ask for a number, and what is right.
 */
final class OwnNumbers {
  private static final String SOURCE = "quiz";

  /** Words that find a passage are three to twelve. */
  private static final int MOST_WORDS = 12;

  private static final int LONGEST = 130;

  private final String title;
  private final List<String> paragraphs = new ArrayList<>();
  private final List<Map<String, Object>> facts = new ArrayList<>();

  /** None yet, of a quiz of that title. */
  OwnNumbers(String title) {
    this.title = title;
  }

  /** One number more, with what is to be said of it; the id of its fact. */
  String add(Question question) {
    int place = facts.size() + 1;
    String id = "number-" + place;
    String prompt = question.round().get("prompt").toString().replaceAll("\\s+", " ");
    List<Object> values = new ArrayList<>();
    for (long number : question.numbers()) {
      values.add(value(prompt, place, number));
    }
    Map<String, Object> fact = new LinkedHashMap<>();
    fact.put("id", id);
    fact.put("kind", "count");
    fact.put("what", shortened(prompt));
    fact.put("values", values);
    if (question.round().containsKey("because")) {
      fact.put("note", question.round().get("because"));
    }
    facts.add(fact);
    return id;
  }

  private Map<String, Object> value(String prompt, int place, long number) {
    String answer = "No. " + place + " = " + number;
    paragraphs.add(prompt + " " + answer);
    String[] words = (prompt + " " + answer).split(" ", -1);
    int from = Math.max(0, words.length - MOST_WORDS);
    Map<String, Object> cite = new LinkedHashMap<>();
    cite.put("source", SOURCE);
    cite.put("section", title);
    cite.put("words", String.join(" ", List.of(words).subList(from, words.length)));
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("value", number);
    value.put("cite", cite);
    return value;
  }

  /** The beginning of a question that is longer than what a fact is about may be. */
  private static String shortened(String prompt) {
    return prompt.codePointCount(0, prompt.length()) <= LONGEST
        ? prompt
        : prompt.substring(0, prompt.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
  }

  /** The whole record, with its one dialogue. */
  Map<String, Object> record(String dialogue) {
    Map<String, Object> record = new LinkedHashMap<>();
    Map<String, Object> source = named(SOURCE);
    if (!facts.isEmpty()) {
      source.put("text", paragraphs);
      record.put("sources", List.of(source));
    }
    record.put("dialogues", List.of(named(dialogue)));
    if (!facts.isEmpty()) {
      record.put("facts", facts);
    }
    return record;
  }

  private Map<String, Object> named(String id) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("id", id);
    entry.put("title", title);
    return entry;
  }
}
