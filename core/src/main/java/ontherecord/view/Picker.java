package ontherecord.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ontherecord.message.Sayable;
import ontherecord.scenario.Scenario;

/** Shows whom one can speak for: which issues are recorded, never what was said. */
public final class Picker {
  private Picker() {}

  /**
   * The delegations of a scenario.
   *
   * @param played how often each was played to the end on this computer, by id
   * @param minutes what is chosen at first of the times in which it can be played
   */
  public static DelegationsView of(
      Scenario scenario, Shown shown, Map<String, Integer> played, int minutes) {
    List<Sayable> issues =
        scenario.issues().stream()
            .<Sayable>map(i -> shown.record().issue(i).orElseThrow().name())
            .toList();
    List<DelegationsView.Tile> tiles =
        scenario.delegations().stream()
            .map(d -> tile(scenario, shown, d, played.getOrDefault(d, 0)))
            .toList();
    return new DelegationsView(
        scenario.title(), issues, tiles, lengths(scenario, minutes), minutes);
  }

  /**
   * In what times a lesson can be played, the longest first.
   *
   * @param minutes one that is among them in any case
   */
  public static List<DelegationsView.Length> lengths(Scenario scenario, int minutes) {
    return Stream.concat(scenario.lengths().stream(), Stream.of(minutes))
        .distinct()
        .sorted(Comparator.reverseOrder())
        .map(each -> new DelegationsView.Length(each, scenario.within(each).played()))
        .toList();
  }

  private static DelegationsView.Tile tile(
      Scenario scenario, Shown shown, String delegation, int played) {
    List<Boolean> recorded =
        scenario.issues().stream().map(i -> recorded(scenario, shown, delegation, i)).toList();
    Sayable council = shown.state(delegation).map(Shown::council).orElse(Shown.NOTHING);
    Depicted picture =
        scenario.pictures().ofSpeaker(delegation).map(Depicted::of).orElse(Depicted.NOTHING);
    return new DelegationsView.Tile(shown.emblem(delegation), recorded, council, played, picture);
  }

  private static boolean recorded(Scenario scenario, Shown shown, String delegation, String issue) {
    return scenario.positionRounds().stream()
        .filter(r -> r.issue().equals(issue))
        .anyMatch(r -> !shown.record().stands(delegation, issue, r.dialogue()).isEmpty());
  }
}
