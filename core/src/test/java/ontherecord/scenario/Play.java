package ontherecord.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import ontherecord.TheGame;
import ontherecord.record.Position;
import ontherecord.record.TheRecord;
import ontherecord.rules.Answer;

/** Answers that can be given to a round. */
public final class Play {
  private Play() {}

  /** Every answer; of several picks every single one and every first so many. */
  public static Stream<Answer> everyAnswer(TheRecord record, Round round) {
    Offer offer =
        round.offer(record, new Deal(0, "", IntStream.range(0, round.shuffled()).boxed().toList()));
    if (offer instanceof Offer.Scale scale) {
      return LongStream.rangeClosed(scale.from(), scale.to()).mapToObj(Answer.NumberEstimated::new);
    }
    if (offer instanceof Offer.Row row) {
      return orders(row.size()).map(row.answer());
    }
    Offer.Things things = (Offer.Things) offer;
    Stream<List<Integer>> picks =
        round instanceof ChoiceRound choice
            ? choices(choice).stream()
            : picks(things.size(), things.most()).stream();
    return picks.map(things.answer());
  }

  /** Every order of so many things. */
  private static Stream<List<Integer>> orders(int size) {
    if (size == 0) {
      return Stream.of(List.of());
    }
    return orders(size - 1)
        .flatMap(
            rest ->
                IntStream.range(0, size)
                    .mapToObj(
                        at -> {
                          List<Integer> order = new ArrayList<>(rest);
                          order.add(at, size - 1);
                          return order;
                        }));
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

  private static List<List<Integer>> picks(int size, int most) {
    List<List<Integer>> all = new ArrayList<>();
    IntStream.range(0, size).forEach(i -> all.add(List.of(i)));
    IntStream.rangeClosed(2, most).forEach(n -> all.add(IntStream.range(0, n).boxed().toList()));
    return all;
  }
}
