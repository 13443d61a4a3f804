package ontherecord.desktop;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.problem.Checked;
import ontherecord.record.TheRecord;
import ontherecord.storage.RecordFiles;
import ontherecord.storage.exchange.Imported;
import ontherecord.storage.exchange.Imports;
import ontherecord.storage.export.ProblemReport;
import ontherecord.storage.own.FirstLines;
import ontherecord.storage.own.OwnFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes lessons of questions from other programs. */
@Command(
    name = "import",
    description = {
      "Makes a lesson of each file with questions: GIFT (.gift, .txt) or a sheet (.csv, .tsv,",
      ".xlsx). Tells every question that does not become a round, with its line."
    })
final class ImportCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "FILE", description = "What to import.")
  private List<Path> files = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the lessons are written; nothing there is written over.")
  private Path out = Path.of("");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    Optional<Phrasebook> words = Sentences.of(err);
    if (words.isEmpty()) {
      return 1;
    }
    Checked<RecordFiles.Loaded> loaded = RecordFiles.read();
    if (loaded.value().isEmpty()) {
      Sentences.tell(loaded.problems(), words.get(), err);
      return 1;
    }
    TheRecord record = loaded.value().get().record();
    boolean all = true;
    for (Path file : files) {
      all &= take(file, record, words.get());
    }
    return all ? 0 : 1;
  }

  /** Whether every question of a file became a round, and the lesson was written. */
  private boolean take(Path file, TheRecord record, Phrasebook words) {
    Imported imported = Imports.named(file, record);
    PrintWriter err = spec.commandLine().getErr();
    err.print(ProblemReport.text(imported.problems(), words));
    err.flush();
    Optional<Path> written = imported.scenario().flatMap(text -> write(imported, text, words));
    Message counted =
        Message.of(written.isPresent() ? "import.written" : "import.not-written")
            .with("file", file.toString())
            .with("lesson", written.map(Path::toString).orElse(""))
            .with("taken", imported.taken())
            .with("left", imported.left());
    PrintWriter lines = spec.commandLine().getOut();
    lines.println(words.say(counted));
    lines.flush();
    return written.isPresent() && imported.left() == 0;
  }

  private Optional<Path> write(Imported imported, String text, Phrasebook words) {
    Checked<Path> written =
        new OwnFolder(out.toAbsolutePath())
            .put(imported.name(), stem -> FirstLines.copy(text, imported.name(), stem));
    Sentences.tell(written.problems(), words, spec.commandLine().getErr());
    return written.value();
  }
}
