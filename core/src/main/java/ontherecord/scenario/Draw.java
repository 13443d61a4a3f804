package ontherecord.scenario;

import static java.util.Collections.disjoint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import ontherecord.record.TheRecord;

/**
 * Deals the rounds that one session plays. The same scenario, delegation and seed always give the
 * same deals ({@link Random}'s algorithm is specified).
 *
 * <ul>
 *   <li>Of the position rounds those come first on which something is recorded for the delegation;
 *       the rest are observer's rounds.
 *   <li>Of the knowledge rounds those come first that tell of no issue of which another drawn round
 *       tells, and rest on no entry of the record on which another rests.
 *   <li>The two kinds alternate, evenly over the session, and a round on its own record opens it.
 * </ul>
 *
 * <p>Knows the scenario once it is made, so that many sessions can be dealt quickly.
 */
public final class Draw {
  private final Scenario scenario;
  private final TheRecord record;
  private final List<Telling> tellings;
  private final List<Integer> positions;
  private final List<Integer> knowledge;

  public Draw(Scenario scenario) {
    this.scenario = scenario;
    this.record = scenario.record();
    tellings = scenario.rounds().stream().map(round -> Telling.of(record, round)).toList();
    positions = places(true);
    knowledge = places(false);
  }

  private List<Integer> places(boolean position) {
    return IntStream.range(0, scenario.rounds().size())
        .filter(i -> round(i) instanceof PositionRound == position)
        .boxed()
        .toList();
  }

  /** The rounds one team plays of a scenario, where no other session is to be dealt. */
  public static List<Deal> deal(Scenario scenario, String delegation, long seed) {
    return new Draw(scenario).deal(delegation, seed);
  }

  /**
   * The rounds one team plays, in order.
   *
   * @param delegation id of the delegation it speaks for; "" where it observes throughout
   */
  public List<Deal> deal(String delegation, long seed) {
    Random random = new Random(seed);
    List<Integer> drawnPositions = positions(delegation, random);
    List<Integer> drawnKnowledge = knowledge(drawnPositions, random);
    Predicted predicted =
        new Predicted(record, drawnKnowledge.stream().map(tellings::get).toList());
    List<Deal> deals = new ArrayList<>();
    for (int place : alternate(drawnPositions, drawnKnowledge)) {
      deals.add(deal(place, delegation, predicted, random));
    }
    return List.copyOf(deals);
  }

  /**
   * Every round from a place on, as they stand in the file: for its author, who tries it.
   *
   * @param from the place of the first, from 0
   */
  public List<Deal> inOrder(int from, String delegation, long seed) {
    Random random = new Random(seed);
    Predicted predicted =
        new Predicted(
            record, knowledge.stream().filter(i -> i >= from).map(tellings::get).toList());
    return IntStream.range(from, scenario.rounds().size())
        .mapToObj(place -> deal(place, delegation, predicted, random))
        .toList();
  }

  /**
   * The rounds that several teams play side by side, in order: for all of them the same, shown in
   * the same order. Of the position rounds those come first on which most of them are recorded, so
   * that everybody has some. Who is not recorded predicts another.
   *
   * @param delegations ids of those they speak for, each once
   * @return the deals of each, by the same ids, in the same order
   */
  public Map<String, List<Deal>> together(List<String> delegations, long seed) {
    Random random = new Random(seed);
    List<Integer> drawnPositions =
        new Serving(this::isRecorded)
            .choose(delegations, shuffled(positions, random), scenario.settings().drawPosition());
    List<Integer> drawnKnowledge = knowledge(drawnPositions, random);
    Predicted predicted =
        new Predicted(record, drawnKnowledge.stream().map(tellings::get).toList());
    Map<String, List<Deal>> deals = new LinkedHashMap<>();
    delegations.forEach(delegation -> deals.put(delegation, new ArrayList<>()));
    for (int place : alternate(drawnPositions, drawnKnowledge)) {
      if (round(place) instanceof PositionRound) {
        deals.forEach((who, dealt) -> dealt.add(deal(place, who, predicted, random)));
      } else {
        Deal shown = deal(place, "", predicted, random);
        deals.values().forEach(dealt -> dealt.add(shown));
      }
    }
    return deals;
  }

  /**
   * The rounds that others play already, for a team that joins them.
   *
   * @param others the deals of one of them
   */
  public List<Deal> joining(List<Deal> others, String delegation, long seed) {
    Random random = new Random(seed);
    Predicted predicted =
        new Predicted(
            record,
            others.stream()
                .map(Deal::round)
                .filter(place -> !(round(place) instanceof PositionRound))
                .map(tellings::get)
                .toList());
    return others.stream()
        .map(
            other ->
                round(other.round()) instanceof PositionRound
                    ? deal(other.round(), delegation, predicted, random)
                    : other)
        .toList();
  }

  private Deal deal(int place, String delegation, Predicted predicted, Random random) {
    Round round = round(place);
    if (round instanceof PositionRound position) {
      boolean own = isRecorded(delegation, position);
      return new Deal(
          place, own ? delegation : predicted.next(position, delegation, random), List.of());
    }
    List<Integer> shown = IntStream.range(0, round.shuffled()).boxed().toList();
    return new Deal(place, "", shuffled(shown, random));
  }

  private List<Integer> positions(String delegation, Random random) {
    List<Integer> own = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    for (int place : shuffled(positions, random)) {
      (isRecorded(delegation, (PositionRound) round(place)) ? own : others).add(place);
    }
    return first(own, others, scenario.settings().drawPosition());
  }

  private List<Integer> knowledge(List<Integer> drawnPositions, Random random) {
    Set<String> told = new HashSet<>();
    drawnPositions.forEach(place -> told.add(((PositionRound) round(place)).issue()));
    Set<String> entries = new HashSet<>();
    List<Integer> fresh = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    for (int place : shuffled(knowledge, random)) {
      Telling telling = tellings.get(place);
      if (disjoint(told, telling.issues()) && disjoint(entries, telling.entries())) {
        fresh.add(place);
        told.addAll(telling.issues());
        entries.addAll(telling.entries());
      } else {
        others.add(place);
      }
    }
    return shuffled(first(fresh, others, scenario.settings().drawKnowledge()), random);
  }

  /** The first so many of two lists; all where none are counted. */
  private static List<Integer> first(List<Integer> best, List<Integer> rest, int draw) {
    List<Integer> all = new ArrayList<>(best);
    all.addAll(rest);
    return draw == 0 ? all : all.subList(0, Math.min(draw, all.size()));
  }

  private static List<Integer> alternate(List<Integer> positions, List<Integer> knowledge) {
    int all = positions.size() + knowledge.size();
    List<Integer> order = new ArrayList<>(all);
    int taken = 0;
    for (int i = 0; i < all; i++) {
      boolean position = taken < positions.size() && taken * all <= i * positions.size();
      order.add(position ? positions.get(taken) : knowledge.get(i - taken));
      taken += position ? 1 : 0;
    }
    return order;
  }

  private boolean isRecorded(String delegation, int place) {
    return isRecorded(delegation, (PositionRound) round(place));
  }

  private Round round(int place) {
    return scenario.rounds().get(place);
  }

  private boolean isRecorded(String delegation, PositionRound round) {
    return !record.stands(delegation, round.issue(), round.dialogue()).isEmpty();
  }

  /** Fisher and Yates. */
  private static List<Integer> shuffled(List<Integer> places, Random random) {
    List<Integer> order = new ArrayList<>(places);
    for (int i = order.size() - 1; i > 0; i--) {
      int k = random.nextInt(i + 1);
      Integer swapped = order.get(i);
      order.set(i, order.get(k));
      order.set(k, swapped);
    }
    return order;
  }
}
