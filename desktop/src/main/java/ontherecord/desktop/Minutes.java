package ontherecord.desktop;

import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.scenario.Scenario;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The time that {@code --minutes} names, or a sentence with the times that would be right. */
final class Minutes {
  private Minutes() {}

  /**
   * The minutes as they were given.
   *
   * @throws ParameterException if the scenario cannot be shortened to them
   */
  static int of(Scenario scenario, int minutes, CommandSpec spec, Phrasebook words) {
    if (minutes >= scenario.shortest() && minutes <= scenario.minutes()) {
      return minutes;
    }
    boolean fixed = scenario.shortest() == scenario.minutes();
    Message wrong =
        Message.of(fixed ? "command.minutes-fixed" : "command.minutes-wrong")
            .with("least", scenario.shortest())
            .with("most", scenario.minutes())
            .with("title", scenario.title())
            .with("minutes", minutes);
    throw new ParameterException(spec.commandLine(), words.say(wrong));
  }

  /**
   * Refuses what can be right for no scenario.
   *
   * @param scenario as it was named; "" if none was
   */
  static void wished(CommandSpec spec, String scenario, int minutes) {
    if (minutes < 1 || scenario.isEmpty()) {
      Message wrong =
          minutes < 1
              ? Message.of("command.minutes-least").with("minutes", minutes)
              : Message.of("command.minutes-without");
      throw new ParameterException(
          spec.commandLine(),
          Sentences.of(spec.commandLine().getErr()).map(words -> words.say(wrong)).orElse(""));
    }
  }
}
