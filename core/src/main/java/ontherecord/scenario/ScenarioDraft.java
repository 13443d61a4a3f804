package ontherecord.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ontherecord.message.Text;
import ontherecord.problem.Field;
import ontherecord.problem.Fields;
import ontherecord.problem.Place;
import ontherecord.problem.Placed;
import ontherecord.problem.Problems;
import ontherecord.problem.Written;
import ontherecord.record.draft.OwnRecord;

/**
 * A scenario file as its author wrote it: every value of format 1 with its place, and none of them
 * understood. What the file lacks is missing here too.
 *
 * @param briefing a paragraph each
 * @param dialogues one, or several for a lesson across the years
 * @param rounds those of a known kind, in the order of the file
 * @param roundsAt where the rounds stand
 * @param record what is written of a debate other than the game's
 */
public record ScenarioDraft(
    Place place,
    Placed<Long> format,
    Placed<String> id,
    Placed<Text> title,
    List<Placed<Text>> briefing,
    List<Placed<Text>> aims,
    List<Placed<String>> dialogues,
    Placed<Long> minutes,
    Placed<Scenario.Level> level,
    List<Placed<String>> delegations,
    List<RoundDraft> rounds,
    Place roundsAt,
    SettingsDraft settings,
    List<Placed<Text>> debrief,
    OwnRecord record) {

  /** The only format there is. */
  public static final int FORMAT = 1;

  private static final long MOST_MINUTES = 1_000;
  private static final long LAST_FORMAT = 999;

  private static final Map<String, Scenario.Level> LEVELS =
      Map.of(
          "introductory", Scenario.Level.INTRODUCTORY,
          "intermediate", Scenario.Level.INTERMEDIATE,
          "advanced", Scenario.Level.ADVANCED);

  public ScenarioDraft {
    briefing = List.copyOf(briefing);
    aims = List.copyOf(aims);
    dialogues = List.copyOf(dialogues);
    delegations = List.copyOf(delegations);
    rounds = List.copyOf(rounds);
    debrief = List.copyOf(debrief);
  }

  /** Reads what stands in the file; every key and value that does not belong there is told. */
  public static ScenarioDraft read(Written written, Problems problems) {
    Fields fields = Fields.of(written, problems);
    Field rounds = fields.required("rounds");
    ScenarioDraft draft =
        new ScenarioDraft(
            fields.place(),
            fields.required("format").wholeNumber(1, LAST_FORMAT),
            fields.required("id").words(),
            fields.required("title").text(),
            fields.optional("briefing").textOrList(),
            fields.optional("aims").textList(0),
            fields.required("dialogue").wordsOrList(),
            fields.required("minutes").wholeNumber(1, MOST_MINUTES),
            fields.required("level").oneOf(LEVELS),
            fields.optional("delegations").wordsList(0),
            rounds.items(1).stream().map(RoundKinds::read).flatMap(Optional::stream).toList(),
            rounds.place(),
            SettingsDraft.read(fields),
            fields.optional("debrief").textList(0),
            OwnRecord.read(fields.optional("record")));
    // By this key an author's editor finds the schema, and completes keys while she types.
    fields.optional("$schema").words();
    fields.noteIgnored();
    fields.noOthers();
    return draft;
  }
}
