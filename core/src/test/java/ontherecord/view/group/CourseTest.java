package ontherecord.view.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ontherecord.record.Reference;
import ontherecord.session.Event;
import ontherecord.session.GroupEvent;
import ontherecord.session.GroupStory;
import ontherecord.session.Scene;
import ontherecord.session.Scene.Part;
import ontherecord.session.SmallRoom;
import ontherecord.session.State;
import ontherecord.view.Shown;
import org.junit.jupiter.api.Test;

class CourseTest {

  private static Gathering at(List<Event> events, Scene scene) {
    List<Event> shown = new ArrayList<>(events);
    shown.add(new GroupEvent.SceneShown(scene));
    State state = State.of(shown);
    return new Gathering(
        SmallRoom.ground(),
        new Shown(SmallRoom.record(), Reference.EMPTY),
        state,
        state.group().clock());
  }

  /** All of it, but the closing. */
  private static List<Event> all() {
    return GroupStory.events().subList(0, GroupStory.events().size() - 1);
  }

  @Test
  void fromTheWelcomeToTheEndAndBackTheSameWay() {
    List<Scene> onward = new ArrayList<>();
    Optional<Scene> scene = Optional.of(Scene.WELCOME);
    while (scene.isPresent()) {
      onward.add(scene.get());
      scene = Course.next(at(all(), scene.get()));
    }
    List<Scene> back = new ArrayList<>();
    scene = Optional.of(onward.get(onward.size() - 1));
    while (scene.isPresent()) {
      back.add(0, scene.get());
      scene = Course.previous(at(all(), scene.get()));
    }
    assertEquals(onward, back);
    assertEquals(Part.DEBRIEF, onward.get(onward.size() - 1).part());
    for (int step = 0; step < 4; step++) {
      for (Part part : Part.values()) {
        Scene first = new Scene(part, step, 0);
        assertTrue(!part.isOfARound() || onward.contains(first), first.toString());
      }
    }
  }

  @Test
  void theRevealOfPositionsHasAPageForEachTeamThatAnsweredAndOneForTheRoom() {
    Scene reveal = new Scene(Part.REVEAL, 0, 0);
    assertEquals(3, Pages.of(at(all(), reveal), reveal), "star came after it");
  }

  @Test
  void whatHasToHappenFirst() {
    List<Event> open = GroupStory.events().subList(0, 16);
    State thinking = State.of(open);
    assertEquals(0, thinking.step());
    assertEquals(Course.Needed.NOTHING, Course.needed(thinking, new Scene(Part.ENTRY, 0, 0)));
    assertEquals(Course.Needed.REVEAL, Course.needed(thinking, new Scene(Part.REVEAL, 0, 0)));
    assertEquals(Course.Needed.GO_ON, Course.needed(thinking, new Scene(Part.BRIEF, 1, 0)));
    assertEquals(Course.Needed.GO_ON, Course.needed(thinking, new Scene(Part.DEBRIEF, -1, 0)));
    State over = State.of(all());
    assertEquals(Course.Needed.NOTHING, Course.needed(over, new Scene(Part.DEBRIEF, -1, 0)));
    assertEquals(Course.Needed.NOTHING, Course.needed(over, new Scene(Part.REVEAL, 3, 0)));
  }

  @Test
  void marksAreGivenOutInOrderAndATeamIsCalledByItsOwnUntilItHasAName() {
    assertEquals("wave", TeamMarks.free(java.util.Set.of()));
    assertEquals("star", TeamMarks.free(java.util.Set.of("wave", "bridge")));
    assertEquals(TeamMarks.mark("wave"), TeamMarks.name(SmallRoom.team("wave", "HILL")));
    assertEquals(
        "Zoé",
        ((ontherecord.message.Verbatim) TeamMarks.name(SmallRoom.team("wave", "HILL").named("Zoé")))
            .words());
    assertTrue(TeamMarks.WORDS.size() > TeamMarks.MOST, "some are left for latecomers");
  }
}
