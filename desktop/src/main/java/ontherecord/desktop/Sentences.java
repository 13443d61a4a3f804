package ontherecord.desktop;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ontherecord.message.Language;
import ontherecord.message.Phrasebook;
import ontherecord.problem.Checked;
import ontherecord.problem.Problem;
import ontherecord.storage.Shelf;
import ontherecord.storage.WordsFiles;
import ontherecord.storage.export.ProblemReport;

/** The program's words on the command line, in the system's language where the game speaks it. */
final class Sentences {
  private static final String SPEECHLESS =
      "The game's own words (i18n/en.json) are missing or damaged. Get the game again.";

  private Sentences() {}

  /** The words; none, and a last sentence printed, where not even those in English are there. */
  static Optional<Phrasebook> of(PrintWriter err) {
    Language language = Language.byCode(Locale.getDefault().getLanguage()).orElse(Language.ENGLISH);
    Checked<Phrasebook> words = WordsFiles.orEnglish(Shelf.packed(), language);
    words
        .value()
        .ifPresentOrElse(w -> tell(words.problems(), w, err), () -> err.println(SPEECHLESS));
    return words.value();
  }

  static void tell(List<Problem> problems, Phrasebook words, PrintWriter out) {
    out.print(ProblemReport.text(problems, words));
    out.flush();
  }
}
