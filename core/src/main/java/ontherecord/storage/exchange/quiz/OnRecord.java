package ontherecord.storage.exchange.quiz;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ontherecord.record.Speaker;
import ontherecord.record.TheRecord;

/** Questions that name something of the game's record: a lesson of them is played on it. */
public final class OnRecord {
  private static final Set<String> KEYS =
      Set.of(
          "dialogue",
          "issue",
          "position",
          "statement",
          "fact",
          "facts",
          "trend",
          "discrepancy",
          "candidates");

  /** More than these are no longer looked through when one is to be chosen. */
  private static final int MOST_PLAYABLE = 12;

  private OnRecord() {}

  /** Whether one of them names something of the record. */
  static boolean is(List<Question> questions) {
    return questions.stream().anyMatch(q -> q.round().keySet().stream().anyMatch(KEYS::contains));
  }

  /** Whether a round with such a key is played on the record. */
  public static boolean names(String key) {
    return KEYS.contains(key);
  }

  /**
   * Ids of the delegations that can be played: recorded in half of the position rounds or more,
   * those most often recorded first.
   */
  static List<String> playable(List<Question> questions, TheRecord record) {
    List<Map<String, Object>> positions =
        questions.stream()
            .map(Question::round)
            .filter(round -> "position".equals(round.get("kind")))
            .toList();
    if (positions.isEmpty()) {
      return List.of();
    }
    Map<String, Long> recorded =
        record.entries().speakers().stream()
            .filter(Speaker::isDelegation)
            .map(Speaker::id)
            .collect(
                toMap(
                    id -> id, id -> count(id, positions, record), (a, b) -> a, LinkedHashMap::new));
    return recorded.keySet().stream()
        .filter(id -> recorded.get(id) * 2 >= positions.size())
        .sorted(Comparator.<String, Long>comparing(recorded::get).reversed())
        .limit(MOST_PLAYABLE)
        .toList();
  }

  private static long count(String id, List<Map<String, Object>> positions, TheRecord record) {
    return positions.stream()
        .filter(
            round ->
                !record
                    .stands(
                        id,
                        String.valueOf(round.get("issue")),
                        String.valueOf(round.get("dialogue")))
                    .isEmpty())
        .count();
  }
}
