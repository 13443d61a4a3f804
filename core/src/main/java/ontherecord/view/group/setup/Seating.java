package ontherecord.view.group.setup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import ontherecord.scenario.Scenario;
import ontherecord.view.group.TeamMarks;
import ontherecord.view.group.setup.Plan.Team;

/**
 * Seats teams in a lesson: who speaks for whom. Where there are fewer delegations than teams, two
 * teams share one.
 */
public record Seating(OfferedLesson lesson) {
  /** How many teams there are until somebody says otherwise. */
  private static final int USUAL = 6;

  /** A room for this lesson as it is usually set up. */
  public Plan usual(int lot) {
    int most = lesson.drafters() ? USUAL : Math.max(TeamMarks.FEWEST, lesson.best().size());
    Plan empty =
        new Plan(lesson.key(), lesson.lesson().minutes(), Way.BEST, lot, List.of(), Manner.USUAL);
    return of(empty, Way.BEST, lot, Math.min(USUAL, most));
  }

  /** The same room for this lesson, if it was another's; in this one's own time. */
  public Plan taking(Plan plan) {
    Plan here =
        new Plan(
            lesson.key(),
            lesson.lesson().minutes(),
            plan.way(),
            plan.lot(),
            plan.teams(),
            plan.manner());
    Way way = plan.way() == Way.CHOSEN ? Way.BEST : plan.way();
    return of(here, way, plan.lot(), plan.teams().size());
  }

  /** Another number of teams; those who stay keep their delegations. */
  public Plan of(Plan plan, int teams) {
    int number = Math.max(1, Math.min(TeamMarks.MOST, teams));
    if (plan.way() != Way.CHOSEN) {
      return of(plan, plan.way(), plan.lot(), number);
    }
    List<String> seats = new ArrayList<>();
    plan.teams().stream().limit(number).map(Team::delegation).forEach(seats::add);
    return plan.speaking(Way.CHOSEN, plan.lot(), filled(seats, number));
  }

  /** All delegations given anew: the best room, or by lot. */
  public Plan dealt(Plan plan, Way way, int lot) {
    return of(plan, way, lot, plan.teams().size());
  }

  /** Delegations as they were chosen before; where there are too few, the best of the others. */
  public Plan chosen(Plan plan, List<String> delegations, int teams) {
    List<String> known = delegations.stream().filter(lesson.best()::contains).limit(teams).toList();
    return plan.speaking(Way.CHOSEN, plan.lot(), filled(known, teams));
  }

  /**
   * A team speaks for somebody else. Who spoke for that delegation takes its place, unless teams
   * have to share in any case.
   */
  public Plan given(Plan plan, int at, String delegation) {
    List<String> seats = new ArrayList<>(plan.teams().stream().map(Team::delegation).toList());
    int other = seats.indexOf(delegation);
    if (other >= 0 && seats.size() <= lesson.best().size()) {
      seats.set(other, seats.get(at));
    }
    seats.set(at, delegation);
    return plan.speaking(Way.CHOSEN, plan.lot(), seats);
  }

  private Plan of(Plan plan, Way way, int lot, int teams) {
    List<String> order = new ArrayList<>(lesson.best());
    if (way == Way.LOT) {
      Collections.sort(order);
      Collections.shuffle(order, new Random(lot));
    }
    return plan.speaking(way, lot, around(order, teams));
  }

  private List<String> filled(List<String> seats, int teams) {
    Set<String> order = new LinkedHashSet<>(lesson.best());
    seats.forEach(order::remove);
    List<String> filled = new ArrayList<>(seats);
    filled.addAll(around(new ArrayList<>(order), Math.min(order.size(), teams - seats.size())));
    filled.addAll(around(lesson.best(), teams - filled.size()));
    return filled;
  }

  /** So many of them, from the beginning again after the last. */
  private static List<String> around(List<String> order, int many) {
    List<String> seats = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      seats.add(order.isEmpty() ? Scenario.DRAFTERS : order.get(i % order.size()));
    }
    return seats;
  }
}
