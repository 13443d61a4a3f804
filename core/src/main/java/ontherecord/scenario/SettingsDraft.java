package ontherecord.scenario;

import ontherecord.problem.Fields;
import ontherecord.problem.Placed;

/** How a scenario is to be played, as written. */
public record SettingsDraft(
    Placed<Boolean> confidence,
    Placed<Boolean> reason,
    Placed<Boolean> speed,
    Placed<Long> thinkSeconds,
    Placed<Long> drawPosition,
    Placed<Long> drawKnowledge) {

  private static final long LONGEST_THINKING = 3_600;
  private static final long MOST_DRAWN = 1_000;

  static SettingsDraft read(Fields scenario) {
    Fields settings = scenario.optional("settings").table();
    Fields draw = settings.optional("draw").table();
    SettingsDraft draft =
        new SettingsDraft(
            settings.optional("confidence").truth(),
            settings.optional("reason").truth(),
            settings.optional("speed").truth(),
            settings.optional("thinkSeconds").wholeNumber(0, LONGEST_THINKING),
            draw.optional("position").wholeNumber(0, MOST_DRAWN),
            draw.optional("knowledge").wholeNumber(0, MOST_DRAWN));
    draw.noteIgnored();
    draw.noOthers();
    settings.noteIgnored();
    settings.noOthers();
    return draft;
  }
}
