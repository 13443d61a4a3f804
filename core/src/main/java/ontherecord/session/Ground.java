package ontherecord.session;

import java.util.List;
import java.util.stream.IntStream;
import ontherecord.record.TheRecord;
import ontherecord.rules.Answer;
import ontherecord.rules.Rulebook;
import ontherecord.rules.Verdict;
import ontherecord.scenario.Offer;
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

  /**
   * A verdict on a round that a team did not answer: as what it counts and how much. Both are the
   * round's own, whatever the answer would have been; its credit means nothing.
   */
  public Verdict unanswered(Team team, int step) {
    Offer offer = round(team, step).offer(record(), team.deals().get(step));
    return verdict(team, step, new HandedIn(any(offer), HandedIn.Sure.UNSAID, ""));
  }

  private static Answer any(Offer offer) {
    if (offer instanceof Offer.Things things) {
      return things.answer().apply(List.of(0));
    } else if (offer instanceof Offer.Row row) {
      return row.answer().apply(IntStream.range(0, row.size()).boxed().toList());
    }
    return new Answer.NumberEstimated(((Offer.Scale) offer).from());
  }
}
