package ontherecord.desktop;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.storage.Shelf;
import ontherecord.storage.WordsFiles;
import ontherecord.storage.exchange.Templates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a sheet to fill in. */
@Command(
    name = "template",
    description = "Writes a sheet to fill in, a row a round, which import then reads.")
final class TemplateCommand implements Callable<Integer> {

  private enum Form {
    CSV,
    XLSX
  }

  @Parameters(paramLabel = "FORM", description = "${COMPLETION-CANDIDATES}.")
  private Form form;

  @Option(names = "--locale", paramLabel = "L", description = "Language: en, fr or es.")
  private String locale = "";

  @Option(names = "--out", paramLabel = "FILE", description = "Where; else template.csv or .xlsx.")
  private Path out;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Optional<Phrasebook> usual = Sentences.of(spec.commandLine().getErr());
    if (usual.isEmpty()) {
      return 1;
    }
    Phrasebook words = spoken(usual.get());
    boolean workbook = form == Form.XLSX;
    byte[] bytes = workbook ? Templates.xlsx(words) : Templates.csv(words);
    String usualName = workbook ? "template.xlsx" : "template.csv";
    return new NewFile(spec, usual.get()).write(bytes, out == null ? Path.of(usualName) : out);
  }

  /** In the language that was named, else the system's. */
  private Phrasebook spoken(Phrasebook usual) {
    Language language = Spoken.in(locale, spec, usual);
    return WordsFiles.orEnglish(Shelf.packed(), language).value().orElseThrow();
  }
}
