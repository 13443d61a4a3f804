package ontherecord.storage.exchange;

import java.util.List;
import ontherecord.message.Phrasebook;
import ontherecord.scenario.Scenario;

/** Writes lessons for other programs, in the language of the words. */
public final class Exports {
  private Exports() {}

  /** The lesson as questions for Moodle. */
  public static Exported gift(Scenario scenario, Phrasebook words) {
    return new Exported(scenario.id() + ".gift", "", 0, List.of());
  }

  /** The lesson as a sheet, a row a round, that can be read in again. */
  public static Exported csv(Scenario scenario, Phrasebook words) {
    return new Exported(scenario.id() + ".csv", "", 0, List.of());
  }
}
