package ontherecord.app;

import ontherecord.problem.Checked;
import ontherecord.problem.Written;
import ontherecord.record.Reference;
import ontherecord.record.TheRecord;
import ontherecord.scenario.Picture;
import ontherecord.scenario.check.Inspection;
import ontherecord.storage.JsonFile;
import ontherecord.storage.ScenarioFiles;
import ontherecord.view.Shown;
import ontherecord.view.check.CheckView;
import ontherecord.view.check.CheckWriter;

/**
 * A lesson's file as its author looks at it.
 *
 * @param lesson as it was read
 * @param reference to show delegations by
 */
public record Inspecting(Lesson lesson, Inspection found, Reference reference) {

  /**
   * Looks it over, also where it cannot be played.
   *
   * @param record the game's own
   */
  public static Inspecting of(Lesson lesson, TheRecord record, Reference reference) {
    Checked<Written> written = JsonFile.parse(lesson.file(), lesson.text());
    Picture.Folder pictures =
        lesson.path().map(ScenarioFiles::picturesBeside).orElse(Picture.Folder.NONE);
    Inspection found =
        written
            .value()
            .map(w -> Inspection.of(w, record, pictures, lesson.checked().problems()))
            .orElseGet(() -> Inspection.unread(record, lesson.checked().problems()));
    return new Inspecting(lesson, found, reference);
  }

  /** What is shown of it. */
  public CheckView view() {
    Shown shown = new Shown(found.record(), reference);
    return CheckWriter.of(lesson.file(), lesson.text(), found, shown);
  }
}
