package ontherecord.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ontherecord.rules.Measure;
import org.junit.jupiter.api.Test;

class NamelessTest {
  /** Fields of events that hold no word of a person's. */
  private static final Set<String> NOBODYS =
      Set.of("program", "scenarioFile", "scenarioText", "record", "rulebook", "team", "sentence");

  private static final List<Event> STORY = GroupStory.events();
  private static final List<Event> FORGOTTEN = STORY.stream().map(Nameless::of).toList();

  @Test
  void noNameReasonOrNoteIsLeft() {
    String told = FORGOTTEN.toString();
    assertFalse(told.contains("10b"), told);
    assertFalse(told.contains("river\nis wide"), told);
    assertFalse(told.contains("Read wrongly"), told);
    assertTrue(Nameless.isSo(FORGOTTEN));
    assertFalse(Nameless.isSo(STORY));
  }

  @Test
  void whatWasAnsweredAndWhatItIsWorthStays() {
    State before = State.of(STORY);
    State after = State.of(FORGOTTEN);
    assertEquals(before.phase(), after.phase());
    assertEquals(before.group().closing(), after.group().closing());
    assertEquals(before.group().argued(), after.group().argued());
    for (String team : before.teams().keySet()) {
      for (Measure measure : Measure.values()) {
        assertEquals(
            Tally.of(SmallRoom.ground(), before, team, measure),
            Tally.of(SmallRoom.ground(), after, team, measure));
      }
    }
  }

  @Test
  void eachEventMayStillFollowTheOneBefore() {
    State state = State.BEFORE;
    for (Event event : FORGOTTEN) {
      if (event instanceof GroupEvent inTheGroup) {
        assertEquals(java.util.Optional.empty(), GroupOrder.refusal(state, inTheGroup));
      }
      state = state.after(event);
    }
  }

  @Test
  void everyFieldInWordsIsKnown() {
    List<String> unknown =
        EventKinds.all().stream()
            .flatMap(
                kind -> Arrays.stream(kind.getRecordComponents()).filter(NamelessTest::isWords))
            .map(RecordComponent::toString)
            .filter(told -> NOBODYS.stream().noneMatch(n -> told.endsWith(" " + n)))
            .sorted()
            .toList();
    List<String> forgotten =
        Stream.of("called", "note", "reason").map(n -> "java.lang.String " + n).toList();
    assertEquals(forgotten, unknown);
  }

  private static boolean isWords(RecordComponent component) {
    return component.getType().equals(String.class);
  }
}
