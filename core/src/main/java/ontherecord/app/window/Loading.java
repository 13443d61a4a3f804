package ontherecord.app.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import ontherecord.app.Lesson;
import ontherecord.message.Message;
import ontherecord.problem.Checked;
import ontherecord.problem.Place;
import ontherecord.problem.Problem;
import ontherecord.problem.Severity;
import ontherecord.storage.ScenarioFiles;
import ontherecord.storage.own.FileKind;
import ontherecord.storage.own.FolderListing;

/**
 * Reads files that somebody opened, of every kind that is read: lessons, quizzes and sheets of
 * which lessons are made, folders with any of them. Then shows what came of it.
 */
final class Loading {
  private final Maestro maestro;
  private final Foyer foyer;

  Loading(Maestro maestro, Foyer foyer) {
    this.maestro = maestro;
    this.foyer = foyer;
  }

  /** Reads one lesson and hands it on, put on the shelf. */
  void read(Path file, Consumer<Lesson> done) {
    Errand.run(
        () -> lesson(file),
        lesson -> {
          maestro.librarian().put(lesson);
          done.accept(lesson);
        });
  }

  /** Reads files and shows what came of them. */
  void open(List<Path> files) {
    Errand.run(() -> read(files), this::show);
  }

  private Loaded read(List<Path> files) {
    Loaded loaded = new Loaded();
    files.forEach(file -> read(file, loaded));
    return loaded;
  }

  private void read(Path file, Loaded loaded) {
    if (Files.isDirectory(file)) {
      Checked<FolderListing> listing = FolderListing.of(file);
      loaded.problems.addAll(listing.problems());
      listing.value().ifPresent(found -> folder(found, loaded));
      return;
    }
    switch (FileKind.of(file)) {
      case SCENARIO -> loaded.lessons.add(lesson(file));
      case SHEET ->
          new Importing(maestro.content().record(), maestro.librarian().own()).take(file, loaded);
      case OTHER -> loaded.problems.add(problem(file, "open.not-read"));
    }
  }

  private void folder(FolderListing found, Loaded loaded) {
    if (found.files().isEmpty()) {
      loaded.problems.add(problem(found.folder(), "open.empty-folder"));
    }
    found.files().forEach(file -> read(file, loaded));
  }

  /** Reads one lesson now. */
  Lesson lesson(Path file) {
    return Lesson.at(file, ScenarioFiles.read(file, maestro.content().record()));
  }

  private static Problem problem(Path file, String key) {
    return new Problem(
        Severity.CANNOT_BE_PLAYED,
        Place.whole(FolderListing.name(file)),
        Message.of(key).with("file", FolderListing.name(file)),
        Message.of(key + ".remedy").with("endings", String.join(", ", FileKind.endings())));
  }

  private void show(Loaded loaded) {
    loaded.lessons.forEach(maestro.librarian()::put);
    if (loaded.needsTelling()) {
      maestro
          .troubles()
          .tell(
              loaded.title(),
              loaded.advice().with("folder", maestro.librarian().folder()),
              loaded.problems,
              () -> goOn(loaded.lessons));
    } else {
      goOn(loaded.lessons);
    }
  }

  // One file alone is looked at; several stand in the library, each with its mark.
  private void goOn(List<Lesson> lessons) {
    lessons.stream().findFirst().ifPresent(first -> maestro.librarian().at(first.key()));
    if (lessons.size() == 1) {
      foyer.workshop().open(lessons.get(0));
    } else {
      foyer.library();
    }
  }

  /** What came of reading files. */
  static final class Loaded {
    final List<Lesson> lessons = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    private int sheets;
    private int taken;
    private int left;

    /** Counts what was taken from a sheet, and what was not. */
    void count(int rounds, int others) {
      sheets++;
      taken += rounds;
      left += others;
    }

    /** Whether there is more to tell than the lessons tell themselves. */
    boolean needsTelling() {
      return sheets > 0 || !problems.isEmpty();
    }

    Message title() {
      String key = sheets == 0 ? "open.title" : left == 0 ? "open.title.all" : "open.title.some";
      return Message.of(key).with("taken", taken).with("left", left);
    }

    Message advice() {
      return Message.of(sheets == 0 ? "open.told.files" : "open.told");
    }
  }
}
