package ontherecord.storage.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import ontherecord.rules.Answer;
import ontherecord.session.EventKinds;
import ontherecord.session.GroupStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LogFormsTest {

  @Test
  void everyKindOfEventHasItsForm() {
    assertEquals(EventKinds.all(), EventForm.FORMS.stream().map(EventForm::kind).collect(toSet()));
  }

  @Test
  void everyKindOfAnswerHasItsForm() {
    assertEquals(
        Set.of(Answer.class.getPermittedSubclasses()),
        AnswerForm.FORMS.stream().map(AnswerForm::kind).collect(toSet()));
  }

  @Test
  void theStoryLeavesNoKindOut() {
    assertEquals(
        EventKinds.all(),
        Stream.concat(Story.events().stream(), GroupStory.events().stream())
            .map(Object::getClass)
            .collect(toSet()));
    assertEquals(
        Set.of(Answer.class.getPermittedSubclasses()),
        Story.ANSWERS.stream().map(Object::getClass).collect(toSet()));
  }

  static Stream<LoggedEvent> story() {
    return Stream.concat(Story.logged().stream(), Story.logged(GroupStory.events()).stream());
  }

  @ParameterizedTest
  @MethodSource("story")
  void whatIsKeptIsReadAsTheSame(LoggedEvent logged) {
    byte[] line = LogLine.write(logged);
    assertEquals(1, new String(line, UTF_8).lines().count(), "one line an event");
    byte[] withoutEnd = Arrays.copyOf(line, line.length - 1);
    assertEquals(
        logged,
        LogLine.read(LogLine.json("log", withoutEnd).orElseThrow(), logged.number())
            .value()
            .orElseThrow());
  }

  @Test
  void aLineReadsAsTheDesignPromises() {
    assertEquals(
        "{\"n\":4,\"at\":\"2026-11-21T12:00:03Z\",\"event\":\"answer-handed-in\",\"team\":\"solo\","
            + "\"step\":0,\"answer\":{\"position\":\"ferry\"}}\n",
        new String(LogLine.write(Story.logged().get(3)), UTF_8));
  }
}
