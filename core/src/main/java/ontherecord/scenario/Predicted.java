package ontherecord.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import ontherecord.record.Attribution;
import ontherecord.record.Speaker;
import ontherecord.record.Stand;
import ontherecord.record.TheRecord;

/**
 * Whose position an observer predicts: a delegation with a recorded position of its own, nobody
 * whom another round of the session names on that issue, and, while there are others, nobody asked
 * about before.
 */
final class Predicted {
  private final TheRecord record;
  private final List<Telling> knowledge;
  private final Set<String> before = new HashSet<>();

  Predicted(TheRecord record, List<Telling> knowledge) {
    this.record = record;
    this.knowledge = knowledge;
  }

  String next(PositionRound round, String observer, Random random) {
    List<Stand> stands =
        record.stands(round.issue(), round.dialogue()).stream()
            .filter(s -> isDelegation(s.speaker()) && !s.speaker().equals(observer))
            .toList();
    Set<String> own = new TreeSet<>();
    stands.stream()
        .filter(s -> s.attribution().compareTo(Attribution.GROUP) < 0)
        .forEach(s -> own.add(s.speaker()));
    Set<String> told = told(round.issue());
    List<String> all = List.copyOf(new TreeSet<>(stands.stream().map(Stand::speaker).toList()));
    List<String> choice = preferring(all, own::contains);
    choice = preferring(choice, id -> !told.contains(id));
    choice = preferring(choice, id -> !before.contains(id));
    String asked = oneOf(choice, stands, random);
    before.add(asked);
    return asked;
  }

  /** First a position, then somebody there: or the fullest position would be the safe guess. */
  private static String oneOf(List<String> choice, List<Stand> stands, Random random) {
    List<Stand> chosen = stands.stream().filter(s -> choice.contains(s.speaker())).toList();
    List<String> positions = chosen.stream().map(Stand::position).distinct().sorted().toList();
    String position = positions.get(random.nextInt(positions.size()));
    List<String> there =
        chosen.stream()
            .filter(s -> s.position().equals(position))
            .map(Stand::speaker)
            .distinct()
            .sorted()
            .toList();
    return there.get(random.nextInt(there.size()));
  }

  private boolean isDelegation(String id) {
    return record.speaker(id).filter(Speaker::isDelegation).isPresent();
  }

  private Set<String> told(String issue) {
    Set<String> told = new HashSet<>();
    knowledge.stream()
        .filter(telling -> telling.issues().contains(issue))
        .forEach(telling -> told.addAll(telling.named()));
    return told;
  }

  private static List<String> preferring(List<String> all, Predicate<String> wanted) {
    List<String> found = all.stream().filter(wanted).toList();
    return found.isEmpty() ? all : found;
  }
}
