package ontherecord.view.group.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import ontherecord.TheGame;
import ontherecord.scenario.Scenario;
import ontherecord.view.Shown;
import org.junit.jupiter.api.Test;

/** Who speaks for whom in a room that is being set up. */
class SeatingTest {
  private final Seating libya = of("libya-2011");
  private final Seating bridge = of("the-bridge");
  private final Seating drafters = of("summary-2015");

  @Test
  void theBestComeFirstAndStayHoweverManyTeamsThereAre() {
    Plan six = libya.usual(1);
    assertEquals(libya.lesson().best().subList(0, 6), delegations(six));
    Plan twelve = libya.of(six, 12);
    assertEquals(six.teams(), twelve.teams().subList(0, 6));
    assertEquals(12, Set.copyOf(delegations(twelve)).size());
    assertEquals(six.teams().subList(0, 2), libya.of(twelve, 2).teams());
  }

  @Test
  void oneLotIsDrawnAlikeEveryTimeAndAnotherOtherwise() {
    Plan drawn = libya.dealt(libya.usual(1), Way.LOT, 4711);
    assertEquals(drawn, libya.dealt(libya.usual(9), Way.LOT, 4711));
    assertNotEquals(delegations(drawn), delegations(libya.dealt(drawn, Way.LOT, 4712)));
    assertEquals(drawn.teams(), libya.of(drawn, 8).teams().subList(0, 6));
  }

  @Test
  void whoTakesWhatAnotherHasGivesItsOwn() {
    Plan plan = libya.usual(1);
    List<String> before = delegations(plan);
    Plan given = libya.given(plan, 0, before.get(3));
    assertEquals(before.get(3), given.teams().get(0).delegation());
    assertEquals(before.get(0), given.teams().get(3).delegation());
    assertEquals(0, given.sharing());
  }

  @Test
  void whatWasChosenStaysAndNewTeamsGetTheBestOfTheOthers() {
    Plan chosen = libya.given(libya.of(libya.usual(1), 2), 0, "CUB");
    Plan more = libya.of(chosen, 5);
    assertEquals(delegations(chosen), delegations(more).subList(0, 2));
    assertEquals(5, Set.copyOf(delegations(more)).size());
    assertEquals(Way.CHOSEN, more.way());
  }

  @Test
  void whereThereAreFewerDelegationsThanTeamsTheyAreShared() {
    int there = bridge.lesson().best().size();
    Plan plan = bridge.of(bridge.usual(1), there + 1);
    assertEquals(2, plan.sharing());
    assertEquals(plan.teams().get(0).delegation(), plan.teams().get(there).delegation());
    Plan given = bridge.given(plan, 0, plan.teams().get(1).delegation());
    assertEquals(plan.teams().get(1), given.teams().get(1));
    Plan chosen = bridge.of(given, there + 2);
    assertEquals(there + 2, chosen.teams().size());
  }

  @Test
  void draftersSpeakForNobodyAndShareNothing() {
    Plan plan = drafters.of(drafters.usual(1), 12);
    assertEquals(Set.of(Scenario.DRAFTERS), Set.copyOf(delegations(plan)));
    assertEquals(0, plan.sharing());
  }

  @Test
  void aRoomThatGoesToAnotherLessonKeepsItsTeamsAndItsClock() {
    Manner manner = Manner.USUAL.with(Manner.Pace.PHASES).with(Manner.Part.THINK, 60);
    Plan plan = libya.of(libya.usual(1), 9).named(8, "The gallery").led(manner);
    Plan there = drafters.taking(plan);
    assertEquals(9, there.teams().size());
    assertEquals("The gallery", there.teams().get(8).name());
    assertEquals(manner, there.manner());
    assertEquals(drafters.lesson().lesson().minutes(), there.minutes());
    assertEquals(plan.teams(), libya.taking(there).teams());
  }

  @Test
  void theMarksAreGivenOutInTheirOrder() {
    assertEquals("wave", libya.usual(1).teams().get(0).mark());
    assertTrue(libya.of(libya.usual(1), 1).together());
    assertEquals(12, libya.of(libya.usual(1), 99).teams().size());
  }

  private static List<String> delegations(Plan plan) {
    return plan.teams().stream().map(Plan.Team::delegation).toList();
  }

  private static Seating of(String id) {
    Scenario scenario = TheGame.scenario(id);
    return new Seating(OfferedLesson.of(id, "", scenario, Shown.of(scenario, TheGame.reference())));
  }
}
