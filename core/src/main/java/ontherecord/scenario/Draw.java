package ontherecord.scenario;

import static java.util.Collections.disjoint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import ontherecord.record.TheRecord;

/**
 * Deals the rounds that one session plays. The same scenario, record, delegation and seed always
 * give the same deals ({@link Random}'s algorithm is specified).
 *
 * <ul>
 *   <li>Of the position rounds those come first on which something is recorded for the delegation;
 *       the rest are observer's rounds.
 *   <li>Of the knowledge rounds those come first that tell of no issue of which another drawn round
 *       tells, and rest on no entry of the record on which another rests.
 *   <li>The two kinds alternate, evenly over the session, and a round on its own record opens it.
 * </ul>
 */
public final class Draw {
  private final Scenario scenario;
  private final TheRecord record;
  private final String delegation;
  private final Random random;

  private Draw(Scenario scenario, TheRecord record, String delegation, long seed) {
    this.scenario = scenario;
    this.record = record;
    this.delegation = delegation;
    this.random = new Random(seed);
  }

  /**
   * The rounds one team plays, in order.
   *
   * @param delegation id of the delegation it speaks for; "" where it observes throughout
   */
  public static List<Deal> deal(Scenario scenario, TheRecord record, String delegation, long seed) {
    return new Draw(scenario, record, delegation, seed).deals();
  }

  private List<Deal> deals() {
    List<Integer> positions = positions();
    List<Integer> knowledge = knowledge(positions);
    Predicted predicted = new Predicted(record, knowledge.stream().map(this::round).toList());
    return alternate(positions, knowledge).stream().map(place -> deal(place, predicted)).toList();
  }

  private Deal deal(int place, Predicted predicted) {
    Round round = round(place);
    if (round instanceof PositionRound position) {
      String asked =
          isRecorded(position) ? delegation : predicted.next(position, delegation, random);
      return new Deal(place, asked, List.of());
    }
    return new Deal(
        place,
        "",
        round instanceof ChoiceRound choice
            ? shuffled(IntStream.range(0, choice.options().size()).boxed().toList())
            : List.of());
  }

  private List<Integer> positions() {
    List<Integer> all = shuffled(places(true));
    List<Integer> own = all.stream().filter(p -> isRecorded((PositionRound) round(p))).toList();
    List<Integer> others = all.stream().filter(p -> !own.contains(p)).toList();
    return first(own, others, scenario.settings().drawPosition());
  }

  private List<Integer> knowledge(List<Integer> positions) {
    Set<String> told = new HashSet<>();
    positions.forEach(p -> told.add(((PositionRound) round(p)).issue()));
    Set<String> entries = new HashSet<>();
    List<Integer> fresh = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    for (int place : shuffled(places(false))) {
      Set<String> issues = Telling.issues(record, round(place));
      Set<String> rests = Telling.entries(round(place));
      if (disjoint(told, issues) && disjoint(entries, rests)) {
        fresh.add(place);
        told.addAll(issues);
        entries.addAll(rests);
      } else {
        others.add(place);
      }
    }
    return shuffled(first(fresh, others, scenario.settings().drawKnowledge()));
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

  private List<Integer> places(boolean position) {
    return IntStream.range(0, scenario.rounds().size())
        .filter(i -> round(i) instanceof PositionRound == position)
        .boxed()
        .toList();
  }

  private Round round(int place) {
    return scenario.rounds().get(place);
  }

  private boolean isRecorded(PositionRound round) {
    return !record.stands(delegation, round.issue(), round.dialogue()).isEmpty();
  }

  /** Fisher and Yates. */
  private List<Integer> shuffled(List<Integer> places) {
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
