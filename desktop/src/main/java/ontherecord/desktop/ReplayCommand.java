package ontherecord.desktop;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import ontherecord.app.Compared;
import ontherecord.app.Replay;
import ontherecord.message.Message;
import ontherecord.message.Verbatim;
import ontherecord.problem.Checked;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.problem.Severity;
import ontherecord.storage.export.Json;
import ontherecord.storage.log.SessionLogs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what kept sessions came to, and of several who stands where. */
@Command(
    name = "replay",
    description = {
      "Tell what a session came to, from its log.",
      "Given several logs of one lesson, also who stands where."
    })
final class ReplayCommand implements Callable<Integer> {
  @Parameters(paramLabel = "LOG", arity = "1..*", description = "The log of a session.")
  private List<Path> logs;

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
    return Opening.of(spec.commandLine().getErr()).map(this::replay).orElse(1);
  }

  private int replay(Opening opening) {
    List<Replay> sessions = new ArrayList<>();
    boolean all = true;
    for (Path log : logs) {
      Checked<Replay> read = Replay.of(opening.content(), SessionLogs.read(log));
      opening.tell(read.problems());
      if (read.value().filter(session -> fits(opening, log, sessions, session)).isPresent()) {
        sessions.add(read.value().get());
      } else {
        all = false;
      }
    }
    if (!all) {
      return 1;
    }
    tell(opening, sessions);
    return 0;
  }

  /** Whether it can be compared with the sessions before it; if not, that is told. */
  private static boolean fits(Opening opening, Path log, List<Replay> before, Replay session) {
    if (before.isEmpty() || session.comparesWith(before.get(0))) {
      return true;
    }
    opening.tell(
        List.of(
            new Problem(
                Severity.CANNOT_BE_PLAYED,
                Place.whole(String.valueOf(log.getFileName())),
                Message.of("replay.standings.apart")
                    .with("file", new Verbatim(before.get(0).file())),
                Message.of("replay.standings.apart.remedy"))));
    return false;
  }

  private void tell(Opening opening, List<Replay> sessions) {
    PrintWriter out = spec.commandLine().getOut();
    Compared compared = new Compared(opening.content(), sessions);
    boolean one = sessions.size() == 1;
    if (format == Format.JSON) {
      out.print(Json.print(one ? sessions.get(0).result() : compared.result(opening.words())));
    } else {
      List<String> lines =
          one
              ? sessions.get(0).lines(opening.content(), opening.words())
              : compared.lines(opening.words());
      lines.forEach(line -> out.print(line + "\n"));
    }
    out.flush();
  }
}
