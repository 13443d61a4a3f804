package ontherecord.app.window;

import ontherecord.app.Play;
import ontherecord.message.Message;
import ontherecord.message.Phrasebook;
import ontherecord.screen.DebriefScreen;

/** Writes what somebody played alone to files, and tells the debrief where they went. */
final class TakingHome {
  private TakingHome() {}

  /** Begins to write; the screen is told when that is done, if it is still there. */
  static void of(Maestro maestro, Play play, DebriefScreen screen) {
    screen.exported(Message.of("report.writing"));
    Phrasebook words = maestro.words();
    Errand.run(
        () -> maestro.reporter().write(play, maestro.household(), words),
        where -> {
          if (maestro.holds(screen)) {
            screen.exported(where);
          }
        });
  }
}
