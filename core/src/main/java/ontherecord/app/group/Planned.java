package ontherecord.app.group;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import ontherecord.scenario.Scenario;
import ontherecord.session.Arrangement;
import ontherecord.session.Arrangement.Entry;
import ontherecord.session.Arrangement.Timing;
import ontherecord.storage.home.KeptSetUp;
import ontherecord.view.group.TeamMarks;
import ontherecord.view.group.setup.Manner;
import ontherecord.view.group.setup.OfferedLesson;
import ontherecord.view.group.setup.Plan;
import ontherecord.view.group.setup.Seating;
import ontherecord.view.group.setup.Way;

/** A plan as a session begins with it, and as it is kept. */
public final class Planned {
  private Planned() {}

  /** What a session begins with. */
  public static SetUp setUp(Plan plan) {
    Manner manner = plan.manner();
    Entry entry = plan.together() ? Entry.SHARED : manner.turns() ? Entry.TURNS : Entry.CARDS;
    Timing timing =
        new Timing(
            Arrangement.Pace.valueOf(manner.pace().name()),
            manner.think(),
            manner.talk(),
            manner.round(),
            manner.debrief());
    List<SetUp.Seat> seats =
        plan.teams().stream()
            .map(team -> new SetUp.Seat(team.mark(), team.name().strip(), team.delegation()))
            .toList();
    return new SetUp(seats, new Arrangement(entry, timing));
  }

  /**
   * What is kept of it.
   *
   * @param name "" of the one that was used last
   */
  public static KeptSetUp kept(String name, Plan plan) {
    Manner manner = plan.manner();
    boolean named = plan.way() == Way.CHOSEN;
    return new KeptSetUp(
        name,
        plan.lesson(),
        plan.minutes(),
        plan.teams().size(),
        plan.way().word(),
        named
            ? plan.teams().stream()
                .map(Plan.Team::delegation)
                .filter(id -> !id.equals(Scenario.DRAFTERS))
                .toList()
            : List.of(),
        manner.turns(),
        manner.pace().word(),
        List.of(manner.think(), manner.talk(), manner.round(), manner.debrief()));
  }

  /**
   * A plan of what was kept, for its lesson as it is today.
   *
   * @param lot to draw by, where delegations came by lot
   */
  public static Plan plan(KeptSetUp kept, OfferedLesson lesson, int lot) {
    Seating seating = new Seating(lesson);
    boolean offered =
        lesson.lesson().lengths().stream().anyMatch(each -> each.minutes() == kept.minutes());
    Plan plan = seating.usual(lot).led(manner(kept));
    Plan timed = offered ? plan.within(kept.minutes()) : plan;
    int teams = Math.min(kept.teams(), TeamMarks.MOST);
    Way way = of(Way.values(), Way::word, kept.way());
    return way == Way.CHOSEN
        ? seating.chosen(timed, kept.delegations(), teams)
        : seating.of(seating.dealt(timed, way, lot), teams);
  }

  private static Manner manner(KeptSetUp kept) {
    Manner.Pace pace = of(Manner.Pace.values(), Manner.Pace::word, kept.pace());
    List<Integer> seconds = kept.seconds();
    return Manner.USUAL
        .with(pace)
        .inTurns(kept.turns())
        .with(Manner.Part.THINK, seconds.get(0))
        .with(Manner.Part.TALK, seconds.get(1))
        .with(Manner.Part.ROUND, seconds.get(2))
        .with(Manner.Part.DEBRIEF, seconds.get(3));
  }

  private static <T> T of(T[] all, Function<T, String> word, String wanted) {
    return Arrays.stream(all)
        .filter(each -> word.apply(each).equals(wanted))
        .findFirst()
        .orElse(all[0]);
  }
}
