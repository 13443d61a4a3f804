package ontherecord.desktop;

import java.util.OptionalLong;
import java.util.concurrent.Callable;
import ontherecord.desktop.text.Wish;
import ontherecord.message.Message;
import ontherecord.view.group.TeamMarks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Straight into the set-up of a group session. */
@Command(name = "host", description = "Set up a session of several teams on one screen.")
final class HostCommand implements Callable<Integer>, OpensWindow {
  @Parameters(
      arity = "0..1",
      paramLabel = "SCENARIO",
      description = "A scenario's file, or the id of one that comes with the game.")
  private String scenario = "";

  @Option(
      names = "--teams",
      paramLabel = "N",
      description = "How many teams there are, to 12; 1: the whole room gives one answer.")
  private Integer teams;

  @Option(
      names = "--minutes",
      paramLabel = "N",
      description = "Shorten the scenario to the time there is.")
  private Integer minutes;

  @Option(names = "--seed", paramLabel = "N", description = "Deal the rounds from this number.")
  private Long seed;

  @ParentCommand private OnTheRecord program;
  @Spec private CommandSpec spec;

  @Override
  public boolean opensWindow() {
    return true;
  }

  @Override
  public Integer call() {
    if (minutes != null) {
      Minutes.wished(spec, scenario, minutes);
    }
    if (teams != null && (teams < 1 || teams > TeamMarks.MOST)) {
      Message wrong =
          Message.of("command.teams-wrong").with("most", TeamMarks.MOST).with("teams", teams);
      throw new ParameterException(
          spec.commandLine(),
          Sentences.of(spec.commandLine().getErr()).map(words -> words.say(wrong)).orElse(""));
    }
    OptionalLong from = seed == null ? OptionalLong.empty() : OptionalLong.of(seed);
    return new Seating(spec, program.home(), from)
        .atProjector(
            new Wish(scenario, "", minutes == null ? 0 : minutes), teams == null ? 0 : teams);
  }
}
