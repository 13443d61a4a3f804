package ontherecord.app.window;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import ontherecord.app.Lesson;
import ontherecord.message.Language;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.message.Sayable;
import ontherecord.problem.Checked;
import ontherecord.scenario.Scenario;
import ontherecord.screen.library.Beginning;
import ontherecord.screen.library.Exchange;
import ontherecord.storage.exchange.Exported;
import ontherecord.storage.exchange.Exports;
import ontherecord.storage.exchange.Templates;
import ontherecord.storage.own.FirstLines;
import ontherecord.storage.own.OwnFolder;

/** Puts new files into a teacher's own folder: lessons to change, sheets to fill in, exports. */
final class Writing {
  private final Maestro maestro;
  private final Foyer foyer;

  Writing(Maestro maestro, Foyer foyer) {
    this.maestro = maestro;
    this.foyer = foyer;
  }

  /**
   * Begins a lesson.
   *
   * @param key of the lesson it is a copy of, if it is one
   */
  void begin(Beginning what, String key) {
    OwnFolder own = maestro.librarian().own();
    Phrasebook words = maestro.words();
    Language language = maestro.settings().language();
    switch (what) {
      case FIVE_LINES ->
          lesson(() -> own.put(words.say("own.first.name"), stem -> FirstLines.of(stem, language)));
      case COPY -> copy(maestro.librarian().find(key).orElseThrow());
      case XLSX -> sheet(() -> sheet(own, ".xlsx", Templates.xlsx(words), words));
      case CSV -> sheet(() -> sheet(own, ".csv", Templates.csv(words), words));
    }
  }

  private void copy(Lesson lesson) {
    String stem = lesson.file().replaceFirst("\\.[^.]*$", "");
    String name = maestro.words().say(Message.of("own.copy.name").with("name", stem));
    String id = lesson.checked().value().map(Scenario::id).orElse("");
    lesson(
        () ->
            maestro
                .librarian()
                .own()
                .put(name, given -> FirstLines.copy(lesson.text(), id, given)));
  }

  private static Checked<Path> sheet(OwnFolder own, String ending, byte[] bytes, Phrasebook words) {
    return own.put(words.say("own.sheet.name"), ending, stem -> bytes);
  }

  private void lesson(java.util.function.Supplier<Checked<Path>> writing) {
    Errand.run(
        writing,
        written -> {
          if (written.value().isPresent()) {
            new Loading(maestro, foyer).open(List.of(written.value().get()));
          } else {
            tell("own.begin", written, "", List.of());
          }
        });
  }

  private void sheet(java.util.function.Supplier<Checked<Path>> writing) {
    Errand.run(writing, written -> tell("own.begin", written, "own.sheet.written", List.of()));
  }

  /** Saves a lesson that can be played in a form that other programs read. */
  void export(Lesson lesson, Exchange form) {
    Scenario scenario = lesson.checked().value().orElseThrow();
    Phrasebook words = maestro.words();
    OwnFolder own = maestro.librarian().own();
    Errand.run(
        () -> {
          Exported exported =
              form == Exchange.GIFT ? Exports.gift(scenario, words) : Exports.csv(scenario, words);
          int dot = exported.fileName().lastIndexOf('.');
          Checked<Path> written =
              own.put(
                  exported.fileName().substring(0, dot),
                  exported.fileName().substring(dot),
                  stem -> exported.text().getBytes(UTF_8));
          return new Saved(exported, written);
        },
        saved ->
            tell(
                "own.export",
                saved.written(),
                saved.exported().left().isEmpty() ? "own.exported.all" : "own.exported.some",
                saved.exported().left(),
                saved.exported().taken()));
  }

  private record Saved(Exported exported, Checked<Path> written) {}

  private void tell(
      String heading, Checked<Path> written, String key, List<? extends Sayable> lines) {
    tell(heading, written, key, lines, 0);
  }

  private void tell(
      String heading, Checked<Path> written, String key, List<? extends Sayable> lines, int taken) {
    Sayable what =
        written
            .value()
            .<Sayable>map(
                file ->
                    Message.of(key)
                        .with("file", String.valueOf(file.getFileName()))
                        .with("folder", maestro.librarian().folder())
                        .with("taken", taken))
            .orElseGet(() -> written.problems().get(0).what());
    maestro
        .librarian()
        .screen()
        .ifPresent(library -> library.tell(heading, what, List.copyOf(lines)));
  }
}
