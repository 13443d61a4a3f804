package ontherecord.desktop;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ontherecord.app.Content;
import ontherecord.app.Household;
import ontherecord.app.Lesson;
import ontherecord.app.Start;
import ontherecord.message.Language;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.problem.Checked;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.problem.Severity;
import ontherecord.storage.ScenarioFile;
import ontherecord.storage.ScenarioFiles;
import ontherecord.storage.Shelf;
import ontherecord.storage.export.ProblemReport;
import ontherecord.storage.home.Home;
import ontherecord.storage.home.UsualPlaces;

/**
 * Opens what a command works with. What is wrong with it is printed to standard error, in the
 * user's language; where a command cannot go on, what it asked for is empty.
 */
final class Opening {
  private final Content content;
  private final Phrasebook words;
  private final PrintWriter err;

  private Opening(Content content, PrintWriter err) {
    this.content = content;
    this.words = content.in(language());
    this.err = err;
  }

  /** Everything that is shipped. */
  static Optional<Opening> of(PrintWriter err) {
    Checked<Content> read = Start.read(Shelf.packed());
    Optional<Opening> opening = read.value().map(content -> new Opening(content, err));
    if (opening.isPresent()) {
      opening.get().tell(read.problems());
    } else {
      Sentences.of(err).ifPresent(words -> Sentences.tell(read.problems(), words, err));
    }
    return opening;
  }

  /** The language of the system, where the game speaks it. */
  static Language language() {
    return Language.byCode(Locale.getDefault().getLanguage()).orElse(Language.ENGLISH);
  }

  Content content() {
    return content;
  }

  Phrasebook words() {
    return words;
  }

  void tell(List<Problem> problems) {
    err.print(ProblemReport.text(problems, words));
    err.flush();
  }

  /**
   * A lesson by the id of a shipped one or the name of a file; empty, and told, where it cannot be
   * played.
   */
  Optional<Lesson> lesson(String named) {
    return Optional.of(named(named)).filter(l -> l.checked().value().isPresent());
  }

  /** The same whether it can be played or not; where it cannot, that is told. */
  Lesson named(String named) {
    Lesson lesson =
        content.lessons().stream()
            .filter(l -> l.key().equals(named))
            .findFirst()
            .orElseGet(() -> file(named));
    if (lesson.checked().value().isEmpty()) {
      tell(lesson.checked().problems());
    }
    return lesson;
  }

  private Lesson file(String named) {
    try {
      Path file = Path.of(named);
      return Lesson.at(file, ScenarioFiles.read(file, content.record()));
    } catch (InvalidPathException e) {
      Problem problem =
          new Problem(
              Severity.CANNOT_BE_PLAYED,
              Place.whole(named),
              Message.of("problem.file-name-impossible").with("file", named),
              Message.of("problem.file-name-impossible.remedy").with("file", named));
      return new Lesson(named, new ScenarioFile(named, "", Checked.bad(List.of(problem))));
    }
  }

  /** The same with a lesson that may not be among those shipped. */
  Opening holding(Lesson lesson) {
    List<Lesson> lessons = new ArrayList<>(content.lessons());
    if (!lessons.contains(lesson)) {
      lessons.add(lesson);
    }
    return new Opening(
        new Content(
            content.record(),
            content.reference(),
            content.rulebook(),
            content.recordHash(),
            content.rulebookHash(),
            content.words(),
            lessons,
            content.introduction()),
        err);
  }

  /** The home that was named, else the usual one. */
  static Household household(Optional<Path> named) {
    return new Household(home(named), InstantSource.system(), language().code());
  }

  /** Beside what else a named home holds; else where a person finds it among her documents. */
  static Path reports(Optional<Path> home) {
    return home.isPresent() ? home.get().resolve("reports") : UsualPlaces.here().reports();
  }

  /** Where a teacher's own scenarios lie: in a named home, else among her documents. */
  static Path scenarios(Optional<Path> home) {
    return home.isPresent() ? home.get().resolve("scenarios") : UsualPlaces.here().scenarios();
  }

  private static Checked<Home> home(Optional<Path> named) {
    try {
      return Home.open(named.isPresent() ? named.get() : UsualPlaces.here().home());
    } catch (InvalidPathException e) {
      return Checked.bad(
          List.of(
              new Problem(
                  Severity.WORTH_A_LOOK,
                  Place.whole(e.getInput()),
                  Message.of("home.not-writable").with("why", e.getReason()),
                  Message.of("home.choose-another"))));
    }
  }
}
