package ontherecord.app.bots;

import java.util.random.RandomGenerator;
import ontherecord.record.TheRecord;
import ontherecord.rules.Answer;
import ontherecord.scenario.Deal;
import ontherecord.scenario.Round;

/** A way to answer every kind of round. */
interface Bot {

  /** An answer that the round accepts. */
  Answer answer(TheRecord record, Round round, Deal deal, RandomGenerator random);
}
