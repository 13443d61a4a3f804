package ontherecord.session;

import ontherecord.record.TheRecord;
import ontherecord.rules.Rulebook;
import ontherecord.rules.Verdict;
import ontherecord.scenario.Round;
import ontherecord.scenario.Scenario;

/** What a session is played on: the lesson, with the record it is scored against, and the rules. */
public record Ground(Rulebook rulebook, Scenario scenario) {

  /** The record that the lesson is played on. */
  public TheRecord record() {
    return scenario.record();
  }

  /** The round that was dealt to a team at a step. */
  public Round round(Team team, int step) {
    return scenario.rounds().get(team.deals().get(step).round());
  }

  /** What a team's answer to a step is worth. */
  public Verdict verdict(Team team, int step, HandedIn handedIn) {
    return round(team, step)
        .judge(
            record(),
            rulebook,
            team.delegation(),
            team.deals().get(step).asked(),
            handedIn.answer());
  }
}
