package ontherecord.app.bots;

import java.util.ArrayList;
import java.util.HashSet;
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

/** Any answer the round takes, each as likely; of several picks first how many, then which. */
final class AtRandom implements Bot {

  @Override
  public Answer position(TheRecord record, PositionRound round, RandomGenerator random) {
    List<Position> positions = record.issue(round.issue()).orElseThrow().positions();
    return new Answer.PositionTaken(positions.get(random.nextInt(positions.size())).id());
  }

  @Override
  public Answer choice(ChoiceRound round, Deal deal, RandomGenerator random) {
    int size = round.options().size();
    int picks = round.severalRight() ? 1 + random.nextInt(size) : 1;
    return new Answer.OptionsChosen(List.copyOf(some(picks, size, random)));
  }

  @Override
  public Answer estimate(EstimateRound round, RandomGenerator random) {
    return new Answer.NumberEstimated(random.nextLong(round.from(), round.to() + 1));
  }

  @Override
  public Answer rollCall(TheRecord record, RollCallRound round, RandomGenerator random) {
    int picks = 1 + random.nextInt(round.mostPicks());
    Set<String> called = new HashSet<>();
    for (int place : some(picks, round.candidates().size(), random)) {
      called.add(round.candidates().get(place));
    }
    return new Answer.RollCalled(called);
  }

  /** So many different places of a list, every choice of them as likely (Floyd). */
  private static List<Integer> some(int picks, int size, RandomGenerator random) {
    List<Integer> chosen = new ArrayList<>(picks);
    for (int last = size - picks; last < size; last++) {
      int place = random.nextInt(last + 1);
      chosen.add(chosen.contains(place) ? last : place);
    }
    return chosen;
  }
}
