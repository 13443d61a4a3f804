package ontherecord.scenario.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ontherecord.problem.Checked;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.problem.Severity;
import ontherecord.problem.Written;
import ontherecord.record.TheRecord;
import ontherecord.scenario.Picture;
import ontherecord.scenario.Scenario;

/**
 * What of a scenario file can be played while it is written: for its author, who tries it. Of one
 * with problems the sound rounds, as they stand; whatever else must be mended is left out.
 *
 * @param scenario of the sound rounds only
 * @param rounds places of these in the file, from 0
 */
public record Trial(Scenario scenario, List<Integer> rounds) {
  /** What is left out may be what something else rested on, which is then left out too. */
  private static final int MOST_PASSES = 8;

  public Trial {
    rounds = List.copyOf(rounds);
  }

  /**
   * Empty where no round is sound, or the file is of another format.
   *
   * @param pictures that lie beside the file
   */
  public static Optional<Trial> of(Written written, TheRecord record, Picture.Folder pictures) {
    Written rest = written;
    for (int pass = 0; pass < MOST_PASSES && rest instanceof Written.Table table; pass++) {
      Checked<Scenario> checked = ScenarioCheck.check(table, record, Letters.ALL, pictures);
      if (checked.value().isPresent()) {
        return Optional.of(new Trial(checked.value().get(), rounds(table)));
      }
      Written.Table pruned = Pruned.of(table, fatal(checked.problems()));
      if (pruned.equals(table)) {
        return Optional.empty();
      }
      rest = pruned;
    }
    return Optional.empty();
  }

  private static List<Place> fatal(List<Problem> problems) {
    return problems.stream()
        .filter(p -> p.severity() == Severity.CANNOT_BE_PLAYED)
        .map(Problem::place)
        .toList();
  }

  private static List<Integer> rounds(Written.Table table) {
    List<Integer> rounds = new ArrayList<>();
    Members.of(table, "rounds")
        .map(items -> ((Written.Items) items).values())
        .orElse(List.of())
        .forEach(round -> RoundPath.place(round.place()).ifPresent(rounds::add));
    return rounds;
  }
}
