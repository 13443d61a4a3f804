package ontherecord.view;

import java.util.List;
import java.util.Map;
import ontherecord.message.Sayable;
import ontherecord.scenario.Scenario;

/** Shows whom one can speak for: which issues are recorded, never what was said. */
public final class Picker {
  private Picker() {}

  /**
   * The delegations of a scenario.
   *
   * @param played how often each was played to the end on this computer, by id
   */
  public static DelegationsView of(Scenario scenario, Shown shown, Map<String, Integer> played) {
    List<Sayable> issues =
        scenario.issues().stream()
            .<Sayable>map(i -> shown.record().issue(i).orElseThrow().name())
            .toList();
    List<DelegationsView.Tile> tiles =
        scenario.delegations().stream()
            .map(d -> tile(scenario, shown, d, played.getOrDefault(d, 0)))
            .toList();
    return new DelegationsView(scenario.title(), issues, tiles);
  }

  private static DelegationsView.Tile tile(
      Scenario scenario, Shown shown, String delegation, int played) {
    List<Boolean> recorded =
        scenario.issues().stream().map(i -> recorded(scenario, shown, delegation, i)).toList();
    Sayable council = shown.reference().state(delegation).map(Shown::council).orElse(Shown.NOTHING);
    return new DelegationsView.Tile(shown.emblem(delegation), recorded, council, played);
  }

  private static boolean recorded(Scenario scenario, Shown shown, String delegation, String issue) {
    return scenario.positionRounds().stream()
        .filter(r -> r.issue().equals(issue))
        .anyMatch(r -> !shown.record().stands(delegation, issue, r.dialogue()).isEmpty());
  }
}
