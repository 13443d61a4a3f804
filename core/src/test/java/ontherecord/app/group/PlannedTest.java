package ontherecord.app.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import ontherecord.TheGame;
import ontherecord.scenario.Scenario;
import ontherecord.session.Arrangement;
import ontherecord.session.Arrangement.Entry;
import ontherecord.session.Arrangement.Pace;
import ontherecord.session.Arrangement.Timing;
import ontherecord.storage.home.KeptSetUp;
import ontherecord.view.Shown;
import ontherecord.view.group.setup.Manner;
import ontherecord.view.group.setup.OfferedLesson;
import ontherecord.view.group.setup.Plan;
import ontherecord.view.group.setup.Seating;
import ontherecord.view.group.setup.Way;
import org.junit.jupiter.api.Test;

/** A plan as a session begins with it, and as it is kept and taken up again. */
class PlannedTest {
  private final OfferedLesson lesson = of("libya-2011");
  private final Seating seating = new Seating(lesson);
  private final Manner manner =
      Manner.USUAL.with(Manner.Pace.ROUNDS).with(Manner.Part.ROUND, 240).inTurns(true);

  @Test
  void aSessionBeginsAsItWasPlanned() {
    Plan plan = seating.of(seating.usual(1), 2).named(0, " The gallery ").led(manner);
    SetUp setUp = Planned.setUp(plan);
    assertEquals(
        new Arrangement(Entry.TURNS, new Timing(Pace.ROUNDS, 120, 120, 240, 900)),
        setUp.arrangement());
    assertEquals(
        List.of(
            new SetUp.Seat("wave", "The gallery", lesson.best().get(0)),
            new SetUp.Seat("bridge", "", lesson.best().get(1))),
        setUp.seats());
    Plan room = seating.of(plan, 1);
    assertEquals(Entry.SHARED, Planned.setUp(room).arrangement().entry());
  }

  @Test
  void whatWasKeptIsTakenUpAgainButForTheNames() {
    Plan plan = seating.given(seating.of(seating.usual(5), 8).led(manner), 3, "CUB");
    Plan shorter = plan.within(lesson.lesson().lengths().get(1).minutes());
    KeptSetUp kept = Planned.kept("", shorter.named(2, "Ana and Ben"));
    assertEquals(shorter, Planned.plan(kept, lesson, 5));
    Plan best = seating.of(seating.usual(5), 4);
    assertEquals(best, Planned.plan(Planned.kept("", best), lesson, 5));
  }

  @Test
  void byLotAnotherLotIsDrawn() {
    Plan plan = seating.dealt(seating.usual(1), Way.LOT, 7);
    Plan again = Planned.plan(Planned.kept("", plan), lesson, 8);
    assertEquals(seating.dealt(plan, Way.LOT, 8), again);
  }

  @Test
  void whatALessonHasNoMoreIsReplaced() {
    KeptSetUp odd =
        new KeptSetUp(
            "x",
            "libya-2011",
            7,
            40,
            "chosen",
            List.of("XXX", "CUB"),
            false,
            "weekly",
            List.of(1, 1, 1, 1));
    Plan plan = Planned.plan(odd, lesson, 1);
    assertEquals(12, plan.teams().size());
    assertEquals("CUB", plan.teams().get(0).delegation());
    assertEquals(lesson.lesson().minutes(), plan.minutes());
    assertEquals(Manner.Pace.NONE, plan.manner().pace());
    assertTrue(plan.manner().think() > 1);
  }

  @Test
  void draftersAreKeptWithoutDelegations() {
    OfferedLesson drafters = of("summary-2015");
    Plan plan = new Seating(drafters).of(new Seating(drafters).usual(1), 3);
    KeptSetUp kept = Planned.kept("", plan);
    assertEquals(List.of(), kept.delegations());
    assertEquals(plan, Planned.plan(kept, drafters, 1));
  }

  private static OfferedLesson of(String id) {
    Scenario scenario = TheGame.scenario(id);
    return OfferedLesson.of(id, "", scenario, Shown.of(scenario, TheGame.reference()));
  }
}
