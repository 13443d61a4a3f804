package ontherecord.desktop;

import java.util.OptionalLong;
import java.util.concurrent.Callable;
import ontherecord.desktop.text.Wish;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Straight into a scenario. */
@Command(name = "play", description = "Play a scenario.")
final class PlayCommand implements Callable<Integer>, OpensWindow {
  @Parameters(
      arity = "0..1",
      paramLabel = "SCENARIO",
      description = "A scenario's file, or the id of one that comes with the game.")
  private String scenario = "";

  @Option(names = "--as", paramLabel = "ID", description = "The delegation to speak for.")
  private String delegation = "";

  @Option(names = "--text", description = "Play in the terminal.")
  private boolean text;

  @Option(names = "--seed", paramLabel = "N", description = "Deal the rounds from this number.")
  private Long seed;

  @Option(
      names = "--minutes",
      paramLabel = "N",
      description = "Shorten the scenario to the time there is.")
  private Integer minutes;

  @ParentCommand private OnTheRecord program;
  @Spec private CommandSpec spec;

  @Override
  public boolean opensWindow() {
    return !text;
  }

  @Override
  public Integer call() {
    Seating seating =
        new Seating(
            spec, program.home(), seed == null ? OptionalLong.empty() : OptionalLong.of(seed));
    if (minutes != null) {
      Minutes.wished(spec, scenario, minutes);
    }
    Wish wish = new Wish(scenario, delegation, minutes == null ? 0 : minutes);
    return text ? seating.inTerminal(wish) : seating.atWindow(wish);
  }
}
