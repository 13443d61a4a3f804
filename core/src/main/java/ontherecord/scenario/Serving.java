package ontherecord.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Chooses position rounds that serve several teams: each next one is that on which the most of them
 * are recorded, where a team that has had so many already counts the less.
 *
 * <p>The idea is Thiele's sequential proportional approval: one's second round counts a half, the
 * third a third.
 *
 * @param isRecorded whether a delegation is recorded on the round at a place
 */
record Serving(BiPredicate<String, Integer> isRecorded) {
  /** Divided by one to ten without a rest: exact in whole numbers for all that a session holds. */
  private static final int FIRST_WEIGHT = 2520;

  /**
   * The rounds, best first.
   *
   * @param places of those there are; of two that serve alike the earlier is taken
   * @param draw how many; 0 for all
   */
  List<Integer> choose(List<String> delegations, List<Integer> places, int draw) {
    List<Integer> left = new ArrayList<>(places);
    List<Integer> chosen = new ArrayList<>();
    while (!left.isEmpty() && (draw == 0 || chosen.size() < draw)) {
      Integer best =
          Collections.max(
              left, Comparator.comparingInt(place -> weight(delegations, place, chosen)));
      left.remove(best);
      chosen.add(best);
    }
    return chosen;
  }

  private int weight(List<String> delegations, int place, List<Integer> chosen) {
    int weight = 0;
    for (String delegation : delegations) {
      if (isRecorded.test(delegation, place)) {
        long had = chosen.stream().filter(before -> isRecorded.test(delegation, before)).count();
        weight += (int) (FIRST_WEIGHT / (1 + had));
      }
    }
    return weight;
  }
}
