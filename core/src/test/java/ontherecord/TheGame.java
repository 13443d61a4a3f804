package ontherecord;

import java.util.List;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.problem.Checked;
import ontherecord.problem.Problem;
import ontherecord.record.Reference;
import ontherecord.record.TheRecord;
import ontherecord.rules.Rulebook;
import ontherecord.scenario.Scenario;
import ontherecord.storage.RecordFiles;
import ontherecord.storage.RulebookFile;
import ontherecord.storage.ScenarioFiles;
import ontherecord.storage.WordsFiles;

/** What the game is built with, read once for all tests. */
public final class TheGame {
  private static final Phrasebook ENGLISH = WordsFiles.read(Language.ENGLISH).value().orElseThrow();
  private static final RecordFiles.Loaded LOADED = read(RecordFiles.read());
  private static final TheRecord RECORD = LOADED.record();
  private static final Rulebook RULEBOOK = read(RulebookFile.read()).rulebook();

  private TheGame() {}

  public static TheRecord record() {
    return RECORD;
  }

  public static Reference reference() {
    return LOADED.reference();
  }

  public static Rulebook rulebook() {
    return RULEBOOK;
  }

  /** A shipped scenario. */
  public static Scenario scenario(String id) {
    return read(ScenarioFiles.shipped(id, RECORD).checked());
  }

  /** Problems as their author reads them in English. */
  public static List<String> told(List<Problem> problems) {
    return problems.stream()
        .map(p -> p.place() + ": " + ENGLISH.say(p.what()) + " " + ENGLISH.say(p.remedy()))
        .toList();
  }

  /** Keys of the English sentences that begin so. */
  public static List<String> keysBeginning(String start) {
    return ENGLISH.sentences().keySet().stream().filter(key -> key.startsWith(start)).toList();
  }

  private static <T> T read(Checked<T> checked) {
    return checked
        .value()
        .orElseThrow(() -> new AssertionError(String.join("\n", told(checked.problems()))));
  }
}
