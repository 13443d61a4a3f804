package ontherecord.view.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ontherecord.record.Reference;
import ontherecord.session.Clock;
import ontherecord.session.Event;
import ontherecord.session.Ground;
import ontherecord.session.GroupEvent;
import ontherecord.session.GroupStory;
import ontherecord.session.Scene;
import ontherecord.session.Scene.Part;
import ontherecord.session.SmallRoom;
import ontherecord.session.State;
import ontherecord.view.Shown;
import ontherecord.view.group.RevealedView.Railed.Stands;
import org.junit.jupiter.api.Test;

/** Two teams took positions on the ferry or the bridge; a third came late. */
class RevealedViewTest {

  private static RevealedView at(int step, int page) {
    List<Event> events =
        new ArrayList<>(GroupStory.events().subList(0, GroupStory.events().size() - 1));
    events.add(new GroupEvent.SceneShown(new Scene(Part.REVEAL, step, page)));
    Ground ground = SmallRoom.ground();
    State state = State.of(events);
    return (RevealedView)
        ShowWriter.write(
            new Gathering(
                ground, new Shown(SmallRoom.record(), Reference.EMPTY), state, Clock.NONE));
  }

  @Test
  void onlyThoseWhosePagesWereShownHaveTakenTheirSeats() {
    RevealedView.OfTeam first = (RevealedView.OfTeam) at(0, 0).page();
    assertEquals("wave", first.team().id());
    assertEquals("ferry", first.said().position(), "as it was put right");
    assertEquals(Set.of("HILL"), first.hall().seated());
    RevealedView.OfTeam second = (RevealedView.OfTeam) at(0, 1).page();
    assertEquals(Set.of("HILL", "MILL"), second.hall().seated());
  }

  @Test
  void whatIsCoveredTellsNoWorthAndWhoeverGaveNoAnswerIsSilent() {
    List<RevealedView.Railed> rail = ((RevealedView.OfTeam) at(0, 0).page()).rail();
    assertEquals(
        List.of(Stands.NOW, Stands.COVERED, Stands.SILENT),
        rail.stream().map(RevealedView.Railed::stands).toList());
    assertEquals(-1, rail.get(1).quarters());
    assertEquals(-1, rail.get(2).quarters());
  }

  @Test
  void theRoomComesLastWithEveryTeamAndThoseWhoWereAway() {
    RevealedView view = at(0, 2);
    assertEquals(3, view.pages());
    RevealedView.OfRoom room = (RevealedView.OfRoom) view.page();
    assertEquals(
        List.of("wave", "bridge"), room.took().stream().map(took -> took.team().id()).toList());
    assertEquals(List.of("star"), room.silent().stream().map(one -> one.team().id()).toList());
    assertTrue(room.silent().get(0).away());
  }

  @Test
  void whereAllAreAskedTheSameTheFirstPageTellsWhoPassedAndTheSecondWhatIsRight() {
    RevealedView.Said said = (RevealedView.Said) at(1, 0).page();
    assertEquals(List.of(), said.told());
    assertEquals(List.of(false, true, false), said.silent().stream().map(Silent::away).toList());
    assertTrue(at(1, 1).page() instanceof RevealedView.Right);
  }
}
