package ontherecord.scenario;

import ontherecord.message.Text;
import ontherecord.record.TheRecord;
import ontherecord.rules.Answer;
import ontherecord.rules.Measure;
import ontherecord.rules.Rulebook;
import ontherecord.rules.Verdict;

/**
 * One step of a scenario, checked: whatever it names is on the record. Each kind carries its own
 * behaviour, so that the next kind is one class here.
 */
public sealed interface Round
    permits PositionRound,
        ChoiceRound,
        EstimateRound,
        OrderRound,
        RollCallRound,
        SpeakerRound,
        TrendRound {

  /** The word for this kind in scenario files. */
  String kind();

  /** Id of the dialogue it plays at. */
  String dialogue();

  /** A question for the discussion after the reveal; empty if none. */
  Text discuss();

  /** What it is counted as when played by a team whose own record bears on it. */
  Measure measure();

  /** How many things of it are shown in an order that is dealt anew each time; 0 for none. */
  default int shuffled() {
    return 0;
  }

  /** What it has on offer, as it was dealt. */
  Offer offer(TheRecord record, Deal deal);

  /** Whether that answer is of this round's kind and names only what the round offers. */
  boolean accepts(TheRecord record, Answer answer);

  /**
   * What the answer is worth for a team that speaks for {@code delegation}.
   *
   * @param asked whose words are asked for: the delegation itself, or in an observer's round the
   *     delegation it predicts; ignored by rounds that ask about the room
   */
  Verdict judge(
      TheRecord record, Rulebook rulebook, String delegation, String asked, Answer answer);
}
