package ontherecord.app.bots;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import ontherecord.record.Position;
import ontherecord.record.TheRecord;
import ontherecord.rules.Answer;
import ontherecord.scenario.Deal;
import ontherecord.scenario.PositionRound;
import ontherecord.scenario.RollCallRound;
import ontherecord.scenario.Round;

/**
 * Stands where most of the room stands and calls whoever is on record most; where no answer is the
 * commonest, answers at random.
 */
final class WithTheMany implements Bot {
  private final Bot otherwise = new AtRandom();

  @Override
  public Answer answer(TheRecord record, Round round, Deal deal, RandomGenerator random) {
    if (round instanceof PositionRound position) {
      return position(record, position);
    } else if (round instanceof RollCallRound rollCall) {
      return rollCall(record, rollCall);
    }
    return otherwise.answer(record, round, deal, random);
  }

  private static Answer position(TheRecord record, PositionRound round) {
    List<Position> positions = record.issue(round.issue()).orElseThrow().positions();
    String commonest = "";
    long most = -1;
    for (Position position : positions) {
      long standing =
          record.stands(round.issue(), round.dialogue()).stream()
              .filter(stand -> stand.position().equals(position.id()))
              .count();
      if (standing > most) {
        most = standing;
        commonest = position.id();
      }
    }
    return new Answer.PositionTaken(commonest);
  }

  private static Answer rollCall(TheRecord record, RollCallRound round) {
    String commonest = "";
    long most = -1;
    for (String candidate : round.candidates()) {
      long said = record.statementsOf(candidate).size();
      if (said > most) {
        most = said;
        commonest = candidate;
      }
    }
    return new Answer.RollCalled(Set.of(commonest));
  }
}
