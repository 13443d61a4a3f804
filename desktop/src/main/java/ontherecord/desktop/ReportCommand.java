package ontherecord.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import ontherecord.app.Reporter;
import ontherecord.message.Phrasebook;
import ontherecord.problem.Checked;
import ontherecord.storage.log.SessionLogs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Writes down what sessions came to, to be taken home: of one log, or of many laptops' together.
 */
@Command(
    name = "report",
    description = {
      "Write down what sessions came to: a report to read and print (HTML, PDF), one of each team,",
      "and mark sheets (CSV, XLSX). Logs of many laptops are put together.",
      "A log that cannot be read is told and left out; the code is then 1."
    })
final class ReportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "LOG", arity = "1..*", description = "The log of a session.")
  private List<Path> logs;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "",
      description = "Where the files go (default: here). Nothing is overwritten.")
  private Path out;

  @Option(names = "--locale", paramLabel = "L", description = "Language: en, fr or es.")
  private String locale = "";

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Optional<Opening> opening = Opening.of(spec.commandLine().getErr());
    return opening.map(this::report).orElse(1);
  }

  private int report(Opening opening) {
    Phrasebook words = opening.content().in(Spoken.in(locale, spec, opening.words()));
    Checked<List<Path>> written =
        new Reporter(out)
            .taken(opening.content(), logs.stream().map(SessionLogs::read).toList(), words);
    opening.tell(written.problems());
    written.value().orElse(List.of()).forEach(file -> spec.commandLine().getOut().println(file));
    spec.commandLine().getOut().flush();
    return written.value().isPresent() && written.problems().isEmpty() ? 0 : 1;
  }
}
