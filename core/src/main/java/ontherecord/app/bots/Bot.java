package ontherecord.app.bots;

import java.util.random.RandomGenerator;
import ontherecord.record.TheRecord;
import ontherecord.rules.Answer;
import ontherecord.scenario.ChoiceRound;
import ontherecord.scenario.Deal;
import ontherecord.scenario.EstimateRound;
import ontherecord.scenario.PositionRound;
import ontherecord.scenario.RollCallRound;
import ontherecord.scenario.Round;

/** A way to answer every kind of round. */
interface Bot {

  Answer position(TheRecord record, PositionRound round, RandomGenerator random);

  Answer choice(ChoiceRound round, Deal deal, RandomGenerator random);

  Answer estimate(EstimateRound round, RandomGenerator random);

  Answer rollCall(TheRecord record, RollCallRound round, RandomGenerator random);

  /** An answer that the round accepts. */
  default Answer answer(TheRecord record, Round round, Deal deal, RandomGenerator random) {
    if (round instanceof PositionRound position) {
      return position(record, position, random);
    } else if (round instanceof ChoiceRound choice) {
      return choice(choice, deal, random);
    } else if (round instanceof EstimateRound estimate) {
      return estimate(estimate, random);
    }
    return rollCall(record, (RollCallRound) round, random);
  }
}
