package ontherecord.app.window;

import ontherecord.screen.GameScreen;
import ontherecord.screen.group.lead.NotesSheet;
import ontherecord.screen.part.Confirm;
import ontherecord.view.group.lead.LeadView;

/** Shows the facilitator's notes over the show; its answers only after a question. */
record Prompting(Maestro maestro, LeadView view) {
  private static final String ABOUT = "group.lead.notes.answers";

  void open() {
    GameScreen screen = maestro.shown();
    screen.open(
        NotesSheet.WIDE, overlay -> sheet().fill(overlay, () -> ask(screen), screen::close));
  }

  private NotesSheet sheet() {
    return new NotesSheet(maestro.kit(), maestro.words(), view);
  }

  private void ask(GameScreen screen) {
    screen.open(
        Confirm.WIDE,
        overlay ->
            new Confirm(
                    maestro.kit(),
                    say(".question"),
                    say(".follows"),
                    say(".yes"),
                    say(".no"),
                    maestro.words().say("key.esc"))
                .fillCautiously(overlay, () -> answers(screen), screen::close));
  }

  private void answers(GameScreen screen) {
    screen.close();
    screen.close();
    screen.open(NotesSheet.WIDE, overlay -> sheet().fillAnswers(overlay, screen::close));
  }

  private String say(String what) {
    return maestro.words().say(ABOUT + what);
  }
}
