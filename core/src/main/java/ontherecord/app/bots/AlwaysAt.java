package ontherecord.app.bots;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import ontherecord.record.Position;
import ontherecord.record.TheRecord;
import ontherecord.rules.Answer;
import ontherecord.scenario.ChoiceRound;
import ontherecord.scenario.Deal;
import ontherecord.scenario.EstimateRound;
import ontherecord.scenario.PositionRound;
import ontherecord.scenario.RollCallRound;

/**
 * Always the same place of whatever is on offer, in percent of its length: 0 the first, 50 the
 * middle.
 */
record AlwaysAt(int percent) implements Bot {

  @Override
  public Answer position(TheRecord record, PositionRound round, RandomGenerator random) {
    List<Position> positions = record.issue(round.issue()).orElseThrow().positions();
    return new Answer.PositionTaken(positions.get(place(positions.size())).id());
  }

  @Override
  public Answer choice(ChoiceRound round, Deal deal, RandomGenerator random) {
    return new Answer.OptionsChosen(List.of(deal.shown().get(place(deal.shown().size()))));
  }

  @Override
  public Answer estimate(EstimateRound round, RandomGenerator random) {
    return new Answer.NumberEstimated(round.from() + (round.to() - round.from()) * percent / 100);
  }

  @Override
  public Answer rollCall(TheRecord record, RollCallRound round, RandomGenerator random) {
    return new Answer.RollCalled(Set.of(round.candidates().get(place(round.candidates().size()))));
  }

  private int place(int size) {
    return Math.min(size - 1, size * percent / 100);
  }
}
