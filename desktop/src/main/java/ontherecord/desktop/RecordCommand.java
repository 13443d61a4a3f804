package ontherecord.desktop;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.problem.Checked;
import ontherecord.record.TheRecord;
import ontherecord.storage.RecordFiles;
import ontherecord.storage.export.RecordRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the whole record. */
@Command(
    name = "record",
    description = "Prints the whole record, a row per citation of a statement, trend or fact.")
final class RecordCommand implements Callable<Integer> {

  private enum Format {
    JSON,
    CSV
  }

  @Option(names = "--format", paramLabel = "F", description = "${COMPLETION-CANDIDATES}.")
  private Format format = Format.JSON;

  @Option(names = "--locale", paramLabel = "L", description = "Language of names and paraphrases.")
  private String locale = "en";

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Language language =
        Language.byCode(locale)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(), "The game does not speak '" + locale + "'."));
    Checked<RecordFiles.Loaded> loaded = RecordFiles.read();
    PrintWriter err = spec.commandLine().getErr();
    if (loaded.value().isEmpty()) {
      Optional<Phrasebook> words = Sentences.of(err);
      words.ifPresent(w -> Sentences.tell(loaded.problems(), w, err));
      return 1;
    }
    TheRecord record = loaded.value().get().record();
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        format == Format.JSON
            ? RecordRows.json(record, language)
            : RecordRows.csv(record, language));
    out.flush();
    return 0;
  }
}
