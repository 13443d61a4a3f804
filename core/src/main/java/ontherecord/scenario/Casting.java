package ontherecord.scenario;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ontherecord.record.Attribution;
import ontherecord.record.Stand;
import ontherecord.record.TheRecord;

/**
 * For whom the teams of a room might speak: those on record in most rounds first, and of these
 * those first who stand where nobody before them stands, so that the room has something to talk
 * about.
 *
 * <table>
 * <caption>What a position round adds to a delegation's claim</caption>
 * <tr><td>it is on record there</td><td>1</td></tr>
 * <tr><td>so many before it stand where it stands: none, one, two …</td><td>1, ½, ⅓ …</td></tr>
 * <tr><td>it is on record by a list or through others alone</td><td>half of both</td></tr>
 * </table>
 *
 * <p>Whoever is first in this order stays so however many teams there are.
 */
public record Casting(Scenario scenario) {
  /** Divided by twice the numbers from one to ten without a rest. */
  private static final int WHOLE = 5040;

  private static final Set<Attribution> WEAK = Set.of(Attribution.GROUP, Attribution.REPORTS);

  /** A position in a round, for those who stand there. */
  private record Bench(int round, String position) {}

  /** Every delegation of the scenario, once each. */
  public List<String> bestFirst() {
    List<String> left = new ArrayList<>(scenario.delegations());
    List<String> chosen = new ArrayList<>();
    Map<Bench, Integer> taken = new HashMap<>();
    while (!left.isEmpty()) {
      String best = left.get(0);
      for (String other : left) {
        best = claim(other, taken) > claim(best, taken) ? other : best;
      }
      left.remove(best);
      chosen.add(best);
      benches(best).keySet().forEach(bench -> taken.merge(bench, 1, Integer::sum));
    }
    return List.copyOf(chosen);
  }

  private int claim(String delegation, Map<Bench, Integer> taken) {
    Map<Integer, Integer> byRound = new HashMap<>();
    benches(delegation)
        .forEach(
            (bench, weight) ->
                byRound.merge(
                    bench.round(),
                    weight + weight / (1 + taken.getOrDefault(bench, 0)),
                    Integer::max));
    return byRound.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Where it stands in each round, and how much that weighs. */
  private Map<Bench, Integer> benches(String delegation) {
    TheRecord record = scenario.record();
    List<PositionRound> rounds = scenario.positionRounds();
    Map<Bench, Integer> benches = new HashMap<>();
    for (int i = 0; i < rounds.size(); i++) {
      int round = i;
      Map<String, List<Stand>> stands =
          record.stands(delegation, rounds.get(i).issue(), rounds.get(i).dialogue()).stream()
              .collect(groupingBy(Stand::position, Collectors.toList()));
      stands.forEach(
          (position, all) ->
              benches.put(
                  new Bench(round, position),
                  all.stream().allMatch(stand -> WEAK.contains(stand.attribution()))
                      ? WHOLE / 2
                      : WHOLE));
    }
    return benches;
  }
}
