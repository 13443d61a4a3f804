package ontherecord.desktop;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import ontherecord.app.Replay;
import ontherecord.problem.Checked;
import ontherecord.storage.export.Json;
import ontherecord.storage.log.SessionLogs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a kept session came to. */
@Command(name = "replay", description = "Tell what a session came to, from its log.")
final class ReplayCommand implements Callable<Integer> {
  @Parameters(paramLabel = "LOG", description = "The log of a session.")
  private Path log;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "For people or for scripts (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Spec private CommandSpec spec;

  /** Whom the output is for. */
  enum Format {
    TEXT,
    JSON
  }

  @Override
  public Integer call() {
    Optional<Opening> opening = Opening.of(spec.commandLine().getErr());
    return opening.map(this::replay).orElse(1);
  }

  private int replay(Opening opening) {
    Checked<Replay> replay = Replay.of(opening.content(), SessionLogs.read(log));
    opening.tell(replay.problems());
    if (replay.value().isEmpty()) {
      return 1;
    }
    PrintWriter out = spec.commandLine().getOut();
    if (format == Format.JSON) {
      out.print(Json.print(replay.value().get().result()));
    } else {
      replay
          .value()
          .get()
          .lines(opening.content(), opening.words())
          .forEach(line -> out.print(line + "\n"));
    }
    out.flush();
    return 0;
  }
}
