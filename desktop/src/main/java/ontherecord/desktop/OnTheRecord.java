package ontherecord.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import ontherecord.desktop.text.Wish;
import ontherecord.storage.own.FileKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

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
      ExportCommand.class,
      ImportCommand.class,
      GuideCommand.class,
      HostCommand.class,
      PaperCommand.class,
      PlayCommand.class,
      PreviewCommand.class,
      RecordCommand.class,
      ReplayCommand.class,
      ReportCommand.class,
      SimulateCommand.class,
      TemplateCommand.class
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

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Files to open: lessons, quizzes (GIFT), sheets (CSV, XLSX).")
  private List<String> files = List.of();

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
    Seating seating = new Seating(spec, home(), OptionalLong.empty());
    if (files.isEmpty()) {
      return seating.atWindow(Wish.NONE);
    }
    List<Path> paths = files.stream().map(this::path).toList();
    Path first = paths.get(0);
    boolean lesson = FileKind.of(first) == FileKind.SCENARIO && !Files.isDirectory(first);
    return paths.size() == 1 && lesson
        ? seating.atWindow(new Wish(first.toString(), ""))
        : seating.atWindow(paths);
  }

  /** A word that is no command is a file, and a file is there. */
  private Path path(String name) {
    try {
      Path path = new PathInThisLocale().convert(name);
      if (Files.exists(path)) {
        return path;
      }
    } catch (TypeConversionException impossible) {
      throw new ParameterException(spec.commandLine(), impossible.getMessage(), impossible);
    }
    throw new ParameterException(
        spec.commandLine(), "'" + name + "' is neither a command nor a file that is there.");
  }
}
