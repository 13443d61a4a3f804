package ontherecord.desktop;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import ontherecord.message.Language;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.problem.Checked;
import ontherecord.problem.Suggestion;
import ontherecord.record.Dialogue;
import ontherecord.record.Issue;
import ontherecord.record.Speaker;
import ontherecord.record.TheRecord;
import ontherecord.storage.RecordFiles;
import ontherecord.storage.export.RecordRows;
import ontherecord.storage.export.Wanted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the record, or the part of it that is asked for. */
@Command(
    name = "record",
    description = {
      "Prints the record, a row per citation of a statement, trend, fact or discrepancy.",
      "Each of the four filters may be given several times, or several ids with commas."
    })
final class RecordCommand implements Callable<Integer> {

  private enum Format {
    JSON,
    CSV
  }

  @Option(names = "--format", paramLabel = "F", description = "${COMPLETION-CANDIDATES}.")
  private Format format = Format.JSON;

  @Option(names = "--locale", paramLabel = "L", description = "Language of names and paraphrases.")
  private String locale = "en";

  @Option(names = "--dialogue", paramLabel = "ID", split = ",", description = "Like 2011.")
  private List<String> dialogues = List.of();

  @Option(
      names = "--issue",
      paramLabel = "ID",
      split = ",",
      description = "An issue or a theme, like veto-restraint.")
  private List<String> issues = List.of();

  @Option(
      names = "--delegation",
      paramLabel = "ID",
      split = ",",
      description = "Whoever said it, or for whom it was said, or of whom it is told: like MEX.")
  private List<String> delegations = List.of();

  @Option(
      names = "--kind",
      paramLabel = "K",
      split = ",",
      description = "${COMPLETION-CANDIDATES}.")
  private List<Wanted.Kind> kinds = List.of();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Language language =
        Language.byCode(locale)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(), "The game does not speak '" + locale + "'."));
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
    print(record, language, wanted(record, words.get()).in(record));
    return 0;
  }

  private void print(TheRecord record, Language language, Set<String> ids) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        format == Format.JSON
            ? RecordRows.json(record, language, ids)
            : RecordRows.csv(record, language, ids));
    out.flush();
  }

  private Wanted wanted(TheRecord record, Phrasebook words) {
    TheRecord.Entries all = record.entries();
    return new Wanted(
        known(
            dialogues,
            all.dialogues().stream().map(Dialogue::id).toList(),
            "problem.dialogue-unknown",
            words),
        known(
            issues, all.issues().stream().map(Issue::id).toList(), "problem.issue-unknown", words),
        known(
            delegations,
            all.speakers().stream().map(Speaker::id).toList(),
            "problem.speaker-unknown",
            words),
        kinds);
  }

  /** The ids as they are, or the end: an id that is not on the record would find nothing. */
  private List<String> known(
      List<String> asked, List<String> known, String unknown, Phrasebook words) {
    for (String id : asked) {
      if (!known.contains(id)) {
        throw new ParameterException(
            spec.commandLine(),
            words.say(Message.of(unknown).with("id", id))
                + " "
                + words.say(Suggestion.remedy(id, known)));
      }
    }
    return asked;
  }
}
