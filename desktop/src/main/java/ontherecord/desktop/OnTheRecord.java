package ontherecord.desktop;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import ontherecord.desktop.text.Wish;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command with no name: what happens when only the program is called. */
@Command(
    name = "on-the-record",
    description = "Sit in the UN's dialogues on the Responsibility to Protect.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    subcommands = {
      CheckCommand.class,
      DemoCommand.class,
      PlayCommand.class,
      PreviewCommand.class,
      RecordCommand.class,
      ReplayCommand.class,
      SimulateCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:fine", "1:problems found, or something failed", "2:wrong usage"})
final class OnTheRecord implements Callable<Integer>, OpensWindow {
  @Option(
      names = "--home",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Where settings and session logs live.")
  private Path home;

  @Spec private CommandSpec spec;

  /** The folder that was named for settings and logs, if one was. */
  Optional<Path> home() {
    return Optional.ofNullable(home);
  }

  @Override
  public boolean opensWindow() {
    return true;
  }

  @Override
  public Integer call() {
    return new Seating(spec, home(), OptionalLong.empty()).atWindow(Wish.NONE);
  }
}
