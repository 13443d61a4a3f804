package ontherecord.app.window;

import ontherecord.screen.SourceSheet;
import ontherecord.view.Shown;
import ontherecord.view.term.Terms;

/**
 * What a screen's readers may look up: the archive of the record that the screen tells of, and the
 * words that are explained there.
 *
 * @param archivist opens the archive
 * @param reader who hears what is asked for at a passage; {@link SourceSheet#NOBODY} while the
 *     archive is closed
 */
record Reading(Archivist archivist, SourceSheet.Listener reader, Terms terms) {

  /** Of one record. */
  static Reading of(Maestro maestro, Shown shown) {
    return new Archivist(maestro, shown).reading();
  }

  /** The same while the archive is closed. */
  Reading closed() {
    return new Reading(archivist, SourceSheet.NOBODY, terms);
  }
}
