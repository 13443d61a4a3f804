package ontherecord.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import ontherecord.TheGame;
import ontherecord.record.Position;
import ontherecord.rules.Answer;

/** Answers that can be given to a round. */
final class Play {
  private Play() {}

  /** Every answer; of roll-calls every single pick and every first so many. */
  static Stream<Answer> everyAnswer(Round round) {
    if (round instanceof PositionRound position) {
      return positions(position).stream().map(p -> new Answer.PositionTaken(p.id()));
    } else if (round instanceof EstimateRound estimate) {
      return LongStream.rangeClosed(estimate.from(), estimate.to())
          .mapToObj(Answer.NumberEstimated::new);
    } else if (round instanceof ChoiceRound choice) {
      return choices(choice).stream().map(Answer.OptionsChosen::new);
    } else {
      return picks((RollCallRound) round).stream().map(Answer.RollCalled::new);
    }
  }

  static List<Position> positions(PositionRound round) {
    return TheGame.record().issue(round.issue()).orElseThrow().positions();
  }

  private static List<List<Integer>> choices(ChoiceRound round) {
    List<List<Integer>> all = new ArrayList<>();
    for (int set = 1; set < 1 << round.options().size(); set++) {
      List<Integer> chosen = new ArrayList<>();
      for (int i = 0; i < round.options().size(); i++) {
        if ((set >> i & 1) == 1) {
          chosen.add(i);
        }
      }
      if (chosen.size() == 1 || round.severalRight()) {
        all.add(chosen);
      }
    }
    return all;
  }

  private static List<Set<String>> picks(RollCallRound round) {
    List<Set<String>> all = new ArrayList<>();
    round.candidates().forEach(c -> all.add(Set.of(c)));
    for (int n = 2; n <= round.mostPicks(); n++) {
      all.add(Set.copyOf(round.candidates().subList(0, n)));
    }
    return all;
  }
}
