package ontherecord.storage.log;

import static java.util.stream.Collectors.toSet;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import ontherecord.message.Message;
import ontherecord.problem.Field;
import ontherecord.problem.Fields;
import ontherecord.problem.Problems;
import ontherecord.rules.Answer;

/**
 * How each kind of answer is kept: a table whose one key tells the kind. A new kind of answer is
 * one more form in {@link #FORMS}; a test walks the kinds, so that none is forgotten.
 *
 * @param key tells the kind
 */
record AnswerForm<A extends Answer>(String key, Class<A> kind, Writer<A> writer, Reader reader) {
  /** No count in a source comes near it, and every reader of JSON takes it. */
  private static final long MOST = 1_000_000_000_000L;

  static final List<AnswerForm<?>> FORMS =
      List.of(
          new AnswerForm<>(
              "position",
              Answer.PositionTaken.class,
              (answer, json) -> json.value(answer.position()),
              field -> new Answer.PositionTaken(field.words().orElse(""))),
          new AnswerForm<>(
              "options",
              Answer.OptionsChosen.class,
              (answer, json) -> writeNumbers(answer.options(), json),
              field -> new Answer.OptionsChosen(numbers(field))),
          new AnswerForm<>(
              "order",
              Answer.Ordered.class,
              (answer, json) -> writeNumbers(answer.places(), json),
              field -> new Answer.Ordered(numbers(field))),
          new AnswerForm<>(
              "number",
              Answer.NumberEstimated.class,
              (answer, json) -> json.value(answer.number()),
              field -> new Answer.NumberEstimated(field.wholeNumber(-MOST, MOST).orElse(0L))),
          new AnswerForm<>(
              "delegations",
              Answer.RollCalled.class,
              AnswerForm::writeDelegations,
              AnswerForm::readDelegations));

  /** Puts the value behind the key. */
  interface Writer<A> {
    void write(A answer, JsonWriter json) throws IOException;
  }

  /** Reads the value behind the key. */
  interface Reader {
    Answer read(Field field);
  }

  static void write(Answer answer, JsonWriter json) throws IOException {
    for (AnswerForm<?> form : FORMS) {
      if (form.kind.isInstance(answer)) {
        form.writeOwn(answer, json);
        return;
      }
    }
    throw new IllegalArgumentException("no form for " + answer);
  }

  /** The answer that a table holds; a stand-in where it tells a problem. */
  static Answer read(Fields fields, Problems problems) {
    for (AnswerForm<?> form : FORMS) {
      if (fields.has(form.key)) {
        Answer answer = form.reader.read(fields.required(form.key));
        fields.noOthers();
        return answer;
      }
    }
    if (fields.isTable()) {
      problems.cannot(fields.place(), Message.of("log.answer-unknown"));
    }
    return new Answer.NumberEstimated(0);
  }

  private void writeOwn(Answer answer, JsonWriter json) throws IOException {
    json.beginObject().name(key);
    writer.write(kind.cast(answer), json);
    json.endObject();
  }

  private static void writeNumbers(List<Integer> numbers, JsonWriter json) throws IOException {
    json.beginArray();
    for (int number : numbers) {
      json.value(number);
    }
    json.endArray();
  }

  private static void writeDelegations(Answer.RollCalled answer, JsonWriter json)
      throws IOException {
    json.beginArray();
    for (String delegation : answer.delegations()) {
      json.value(delegation);
    }
    json.endArray();
  }

  private static List<Integer> numbers(Field field) {
    return field.items(1).stream().map(n -> n.wholeNumber(0, 999).orElse(0L).intValue()).toList();
  }

  private static Answer readDelegations(Field field) {
    return new Answer.RollCalled(
        field.wordsList(1).stream().map(w -> w.orElse("")).collect(toSet()));
  }
}
