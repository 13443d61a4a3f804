package ontherecord.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import ontherecord.TheGame;
import ontherecord.scenario.Scenario;
import ontherecord.screen.group.SetUpScreen;
import ontherecord.view.group.setup.Manner;
import ontherecord.view.group.setup.OfferedLesson;
import ontherecord.view.group.setup.Plan;
import ontherecord.view.group.setup.Preset;
import ontherecord.view.group.setup.Seating;
import ontherecord.view.group.setup.SetUpView;

/** Shipped lessons set up for a group: with delegations, with fewer than teams, with drafters. */
final class SetUpPages {
  static final List<OfferedLesson> LESSONS = new ArrayList<>();

  static {
    for (String lesson : List.of("libya-2011", "summary-2015", "the-bridge")) {
      Scenario scenario = TheGame.scenario(lesson);
      LESSONS.add(OfferedLesson.of(lesson, "", scenario, ArchivePages.CONTENT.shown(scenario)));
    }
    LESSONS.add(OfferedLesson.broken("/mine/lesson.json", "a-lesson-with-a-rather-long-name.json"));
  }

  private SetUpPages() {}

  static void in(Map<String, Screens.Making> all) {
    put(all, "set-up", 0, plan -> plan);
    put(all, "set-up-many", 0, plan -> new Seating(LESSONS.get(0)).of(timed(plan), 12));
    put(all, "set-up-one", 0, plan -> new Seating(LESSONS.get(0)).of(plan, 1));
    put(all, "set-up-drafters", 1, plan -> new Seating(LESSONS.get(1)).of(timed(plan), 12));
    put(all, "set-up-shared", 2, plan -> new Seating(LESSONS.get(2)).of(timed(plan), 12));
  }

  private static void put(
      Map<String, Screens.Making> all, String name, int lesson, UnaryOperator<Plan> change) {
    all.put(name, (k, w, h) -> new SetUpScreen(k, w, view(lesson, change), h));
  }

  private static Plan timed(Plan plan) {
    return plan.led(Manner.USUAL.with(Manner.Pace.PHASES)).named(1, "The people from the back row");
  }

  private static SetUpView view(int lesson, UnaryOperator<Plan> change) {
    Plan plan = change.apply(new Seating(LESSONS.get(lesson)).usual(4711));
    return new SetUpView(
        LESSONS, plan, List.of(new Preset("Tuesday, after lunch", plan)), Optional.empty());
  }
}
