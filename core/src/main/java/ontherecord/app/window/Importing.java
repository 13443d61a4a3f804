package ontherecord.app.window;

import java.nio.file.Path;
import java.util.Optional;
import ontherecord.app.Lesson;
import ontherecord.problem.Checked;
import ontherecord.record.TheRecord;
import ontherecord.storage.ScenarioFiles;
import ontherecord.storage.exchange.Imported;
import ontherecord.storage.exchange.Imports;
import ontherecord.storage.own.FirstLines;
import ontherecord.storage.own.OwnFolder;

/**
 * Makes a lesson of a quiz or a sheet and writes it among a teacher's own. The file it came from
 * stays as it is.
 *
 * @param record what a sheet may name entries of
 * @param own where the lesson is written
 */
record Importing(TheRecord record, OwnFolder own) {

  /** Takes one in, as far as it goes. May be called on any thread. */
  void take(Path file, Loading.Loaded loaded) {
    Imported imported = Imports.read(file, record);
    loaded.count(imported.taken(), imported.left());
    loaded.problems.addAll(imported.problems());
    Optional<String> text = imported.scenario();
    if (text.isPresent()) {
      Checked<Path> written =
          own.put(imported.name(), stem -> FirstLines.copy(text.get(), imported.name(), stem));
      loaded.problems.addAll(written.problems());
      written
          .value()
          .ifPresent(
              there -> loaded.lessons.add(Lesson.at(there, ScenarioFiles.read(there, record))));
    }
  }
}
