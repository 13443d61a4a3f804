package ontherecord.storage;

import java.util.List;
import ontherecord.message.Message;
import ontherecord.problem.Checked;
import ontherecord.problem.Field;
import ontherecord.problem.Fields;
import ontherecord.problem.Problems;
import ontherecord.problem.Written;
import ontherecord.record.Seal;
import ontherecord.rules.Confidence;
import ontherecord.rules.Rulebook;

/** The numbers of the rules, from {@code rules/rulebook.json}. */
public final class RulebookFile {
  private static final String NAME = "rules/rulebook.json";
  private static final int FULL = 4;

  private RulebookFile() {}

  /**
   * The rulebook as loaded.
   *
   * @param sha256 of its file, so that a session's log can say by which numbers it was judged
   */
  public record Loaded(Rulebook rulebook, String sha256) {}

  /** The rulebook that this game is built with. */
  public static Checked<Loaded> read() {
    return read(Shelf.packed());
  }

  public static Checked<Loaded> read(Shelf shelf) {
    return shelf
        .bytes(NAME)
        .then(
            bytes ->
                JsonFile.read(shelf.called(NAME), bytes)
                    .then(written -> meaning(written, Seal.hash(bytes))));
  }

  private static Checked<Loaded> meaning(Written written, String sha256) {
    Problems problems = new Problems();
    Fields fields = Fields.of(written, problems);
    Rulebook rulebook =
        new Rulebook(
            number(fields.required("version"), 1, 1),
            number(fields.required("defensibleFrom"), 3, 6),
            number(fields.required("defensible"), 0, FULL),
            number(fields.required("weakHalves"), 0, 2),
            percents(fields.required("estimatePercent"), problems),
            stakes(fields.required("confidence"), problems));
    fields.noteIgnored();
    fields.noOthers();
    return problems.unlessFatal(() -> new Loaded(rulebook, sha256));
  }

  private static List<Integer> percents(Field field, Problems problems) {
    List<Integer> percents = field.items(FULL).stream().map(p -> number(p, 0, 100)).toList();
    boolean rising = percents.size() == FULL;
    for (int i = 1; i < percents.size(); i++) {
      rising &= percents.get(i - 1) <= percents.get(i);
    }
    if (field.isList() && !rising) {
      problems.cannot(field.place(), Message.of("problem.percents-wrong"));
    }
    return percents;
  }

  private static List<Rulebook.Stake> stakes(Field field, Problems problems) {
    int levels = Confidence.values().length;
    List<Rulebook.Stake> stakes = field.items(levels).stream().map(s -> stake(s)).toList();
    if (stakes.size() > levels) {
      problems.cannot(field.place(), Message.of("problem.stakes-wrong").with("number", levels));
    }
    return stakes;
  }

  private static Rulebook.Stake stake(Field field) {
    List<Field> pair = field.items(2);
    return pair.size() < 2
        ? new Rulebook.Stake(0, 0)
        : new Rulebook.Stake(number(pair.get(0), 0, 100), number(pair.get(1), -100, 0));
  }

  private static int number(Field field, int from, int to) {
    return field.wholeNumber(from, to).orElse((long) from).intValue();
  }
}
