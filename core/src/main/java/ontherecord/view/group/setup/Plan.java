package ontherecord.view.group.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ontherecord.view.group.TeamMarks;

/**
 * What has been set up so far.
 *
 * @param lesson by its key
 * @param minutes of the lesson, which say how many rounds are dealt
 * @param way by which delegations came to teams
 * @param lot the number that was drawn by; heeded where they came by lot
 * @param teams in the order of the room; one where the whole room gives one answer
 */
public record Plan(String lesson, int minutes, Way way, int lot, List<Team> teams, Manner manner) {
  /** Lots are numbered from 1. */
  public static final int MOST_LOTS = 9999;

  public Plan {
    teams = List.copyOf(teams);
  }

  /**
   * One team.
   *
   * @param mark its id
   * @param name what it calls itself; "" if it took none
   * @param delegation for whom it speaks; "" in a lesson of drafters
   */
  public record Team(String mark, String name, String delegation) {}

  /** Whether the whole room gives one answer. */
  public boolean together() {
    return teams.size() == 1;
  }

  /** How many teams speak for somebody for whom another speaks too. */
  public int sharing() {
    return (int)
        teams.stream()
            .filter(team -> !team.delegation().isEmpty())
            .filter(team -> teams.stream().anyMatch(other -> shares(team, other)))
            .count();
  }

  private static boolean shares(Team team, Team other) {
    return !team.mark().equals(other.mark()) && team.delegation().equals(other.delegation());
  }

  /** Who speaks for a delegation, first in the room first. */
  public Optional<Team> speakingFor(String delegation) {
    return teams.stream().filter(team -> team.delegation().equals(delegation)).findFirst();
  }

  /** The same with a name for one team. */
  public Plan named(int at, String name) {
    List<Team> named = new ArrayList<>(teams);
    Team team = teams.get(at);
    named.set(at, new Team(team.mark(), name, team.delegation()));
    return with(named);
  }

  /** The same, where teams call themselves as they do in another. */
  public Plan calledAs(Plan other) {
    Plan called = this;
    for (int i = 0; i < Math.min(teams.size(), other.teams().size()); i++) {
      called = called.named(i, other.teams().get(i).name());
    }
    return called;
  }

  /** The same with other delegations, in the order of the room. */
  Plan speaking(Way other, int otherLot, List<String> delegations) {
    List<Team> seated = new ArrayList<>();
    for (int i = 0; i < delegations.size(); i++) {
      String name = i < teams.size() ? teams.get(i).name() : "";
      seated.add(new Team(TeamMarks.WORDS.get(i), name, delegations.get(i)));
    }
    return new Plan(lesson, minutes, other, otherLot, seated, manner);
  }

  /** The same in another time. */
  public Plan within(int otherMinutes) {
    return new Plan(lesson, otherMinutes, way, lot, teams, manner);
  }

  /** The same, led otherwise. */
  public Plan led(Manner other) {
    return new Plan(lesson, minutes, way, lot, teams, other);
  }

  Plan with(List<Team> others) {
    return new Plan(lesson, minutes, way, lot, others, manner);
  }
}
