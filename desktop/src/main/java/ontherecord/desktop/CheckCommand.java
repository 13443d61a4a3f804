package ontherecord.desktop;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import ontherecord.app.CheckReport;
import ontherecord.app.Inspecting;
import ontherecord.app.Lesson;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.problem.Checked;
import ontherecord.problem.Problem;
import ontherecord.problem.Problems;
import ontherecord.problem.Severity;
import ontherecord.record.Seal;
import ontherecord.storage.RecordFiles;
import ontherecord.storage.RecordFolder;
import ontherecord.storage.RecordSources;
import ontherecord.storage.ScenarioFiles;
import ontherecord.storage.exchange.Imports;
import ontherecord.storage.export.Json;
import ontherecord.storage.export.ProblemReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Tells every problem of scenario or record files. */
@Command(
    name = "check",
    description = {
      "Tells every problem of scenario files, of files to import, or of the record.",
      "A folder of the record, or any file in it, stands for the whole record."
    })
final class CheckCommand implements Callable<Integer> {
  private static final Path USUAL_RECORD = Path.of("assets", "record");

  private enum Format {
    TEXT,
    JSON
  }

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "What to check.")
  private List<String> names = List.of();

  @Option(names = "--strict", description = "What is only worth a look counts as a problem too.")
  private boolean strict;

  @Option(
      names = "--sources",
      paramLabel = "DIR",
      description = {
        "Also look up each citation's words in the sources, whose texts lie here;",
        "without a FILE that of the record in assets/record."
      })
  private Path sources;

  @Option(names = "--seal", description = "Keep what was found there in the record's seal.json.")
  private boolean seal;

  @Option(
      names = "--fine",
      description = {
        "Also tell what is fine in scenario files, and who is on record in which round;",
        "with --format json an object with both lists in place of one list."
      })
  private boolean fine;

  @Option(names = "--format", paramLabel = "F", description = "${COMPLETION-CANDIDATES}.")
  private Format format = Format.TEXT;

  @Spec private CommandSpec spec;

  private List<Path> files = List.of();
  private final List<Inspecting> inspected = new ArrayList<>();

  @Override
  public Integer call() {
    understand();
    PrintWriter out = spec.commandLine().getOut();
    Optional<Phrasebook> words = Sentences.of(spec.commandLine().getErr());
    if (words.isEmpty()) {
      return 1;
    }
    Problems found = new Problems();
    check(found);
    out.print(format == Format.JSON ? json(found, words.get()) : text(found, words.get()));
    out.flush();
    return found.anyFatal() || (strict && count(found.all(), Severity.WORTH_A_LOOK) > 0) ? 1 : 0;
  }

  private String text(Problems found, Phrasebook words) {
    StringBuilder text = new StringBuilder(ProblemReport.text(found.all(), words));
    if (fine) {
      inspected.forEach(one -> text.append(new CheckReport(words).text(one)));
    }
    return text.append(summary(found.all(), words)).toString();
  }

  private String json(Problems found, Phrasebook words) {
    if (!fine) {
      return ProblemReport.json(found.all(), words);
    }
    CheckReport report = new CheckReport(words);
    Map<String, Object> both = new LinkedHashMap<>();
    both.put("problems", ProblemReport.objects(found.all(), words));
    both.put("files", inspected.stream().map(report::object).toList());
    return Json.print(both);
  }

  private void understand() {
    if (names.isEmpty() && sources == null) {
      throw new ParameterException(spec.commandLine(), "Name the files to check.");
    }
    if (seal && sources == null) {
      throw new ParameterException(spec.commandLine(), "--seal needs --sources DIR.");
    }
    files = names.isEmpty() ? List.of(USUAL_RECORD) : names.stream().map(this::path).toList();
  }

  /** Not converted by picocli, which calls a name it cannot convert an unknown argument. */
  private Path path(String name) {
    try {
      return new PathInThisLocale().convert(name);
    } catch (TypeConversionException impossible) {
      throw new ParameterException(spec.commandLine(), impossible.getMessage(), impossible);
    }
  }

  private void check(Problems found) {
    Set<RecordFolder> records = new LinkedHashSet<>();
    List<Path> scenarios = new ArrayList<>();
    for (Path file : files) {
      Optional<RecordFolder> record = RecordFolder.meantBy(file);
      if (record.isPresent() && Files.exists(file)) {
        records.add(record.get());
      } else {
        scenarios.add(file);
      }
    }
    records.forEach(record -> record(record, found));
    if (!scenarios.isEmpty()) {
      scenarios(scenarios, found);
    }
  }

  private void record(RecordFolder record, Problems found) {
    if (sources != null) {
      Checked<List<Seal>> compared = RecordSources.check(record.shelf(), sources);
      found.addAll(compared.problems());
      if (seal) {
        compared.value().ifPresent(s -> found.addAll(RecordSources.seal(record, s)));
      }
    }
    found.addAll(RecordFiles.read(record.shelf()).problems());
  }

  private void scenarios(List<Path> scenarios, Problems found) {
    Checked<RecordFiles.Loaded> record = RecordFiles.read();
    found.addAll(record.problems());
    record.value().ifPresent(loaded -> scenarios.forEach(file -> scenario(file, loaded, found)));
  }

  private void scenario(Path file, RecordFiles.Loaded loaded, Problems found) {
    if (Imports.reads(file)) {
      found.addAll(Imports.named(file, loaded.record()).problems());
      return;
    }
    Lesson lesson = new Lesson(file.toString(), ScenarioFiles.named(file, loaded.record()));
    found.addAll(lesson.checked().problems());
    if (fine) {
      inspected.add(Inspecting.of(lesson, loaded.record(), loaded.reference()));
    }
  }

  private String summary(List<Problem> problems, Phrasebook words) {
    Message message =
        Message.of(problems.isEmpty() ? "check.fine" : "check.found")
            .with("files", files.size())
            .with("mend", count(problems, Severity.CANNOT_BE_PLAYED))
            .with("look", count(problems, Severity.WORTH_A_LOOK));
    return words.say(message) + "\n";
  }

  private static long count(List<Problem> problems, Severity severity) {
    return problems.stream().filter(p -> p.severity() == severity).count();
  }
}
