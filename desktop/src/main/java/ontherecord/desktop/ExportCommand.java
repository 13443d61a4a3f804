package ontherecord.desktop;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import ontherecord.message.Phrasebook;
import ontherecord.scenario.Scenario;
import ontherecord.storage.exchange.Exported;
import ontherecord.storage.exchange.Exports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a scenario for another program. */
@Command(
    name = "export",
    description = "Writes a scenario as GIFT or as a sheet, and tells what does not fit.")
final class ExportCommand implements Callable<Integer> {

  private enum Form {
    GIFT,
    CSV
  }

  @Parameters(
      paramLabel = "SCENARIO",
      description = "A scenario's file, or the id of one that comes with the game.")
  private String scenario;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORM",
      description = "${COMPLETION-CANDIDATES}.")
  private Form form;

  @Option(names = "--locale", paramLabel = "L", description = "Language: en, fr or es.")
  private String locale = "";

  @Option(names = "--out", paramLabel = "FILE", description = "Where; else it is printed.")
  private Path out;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Optional<Opening> opening = Opening.of(spec.commandLine().getErr());
    return opening.map(this::export).orElse(1);
  }

  private int export(Opening opening) {
    Phrasebook words = opening.content().in(Spoken.in(locale, spec, opening.words()));
    Optional<Scenario> found = opening.lesson(scenario).flatMap(l -> l.checked().value());
    if (found.isEmpty()) {
      return 1;
    }
    Exported exported =
        form == Form.GIFT ? Exports.gift(found.get(), words) : Exports.csv(found.get(), words);
    PrintWriter err = spec.commandLine().getErr();
    exported.left().forEach(what -> err.println(words.say(what)));
    err.flush();
    return new NewFile(spec, words).write(exported.text(), Optional.ofNullable(out));
  }
}
