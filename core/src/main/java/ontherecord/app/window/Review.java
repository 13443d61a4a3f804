package ontherecord.app.window;

import ontherecord.app.Play;
import ontherecord.app.Table;
import ontherecord.problem.Checked;
import ontherecord.screen.DebriefScreen;
import ontherecord.screen.DossierScreen;
import ontherecord.screen.RevealScreen;
import ontherecord.screen.reveal.Beside;
import ontherecord.session.Phase;

/**
 * A kept session looked back on: its reveals, and its debrief where it came to one. Nothing in it
 * changes, and leaving it leads where one came from.
 */
final class Review {
  private final Maestro maestro;
  private final Play play;
  private final Reading reading;
  private final Runnable again;
  private final Runnable leave;
  private Beside beside = Beside.CHAMBER;

  /** Of a session that somebody played alone. */
  private Review(Maestro maestro, Play play, Runnable again, Runnable leave) {
    this.maestro = maestro;
    this.play = play;
    this.reading = maestro.reading(play.ground().scenario());
    this.again = again;
    this.leave = leave;
  }

  /** Opens a session, of a group or of somebody alone. */
  static void open(Maestro maestro, Foyer foyer, Table table, String log, Runnable leave) {
    Checked<Play> over = table.lookBack(log);
    if (over.value().isEmpty()) {
      maestro.troubles().tell("problems.not-resumed", over.problems(), leave);
      return;
    }
    Play play = over.value().get();
    Runnable session =
        play.state().group().convened()
            ? new Host(maestro, foyer, table.lookBack(play), leave)::begin
            : new Review(maestro, play, () -> foyer.again(log, play), leave)::begin;
    if (over.problems().isEmpty()) {
      session.run();
    } else {
      maestro.troubles().tell("problems.reviewed", over.problems(), session);
    }
  }

  private void begin() {
    if (isOver()) {
      debrief();
    } else {
      reveal(0);
    }
  }

  private boolean isOver() {
    return play.state().phase() == Phase.DEBRIEF;
  }

  private void reveal(int step) {
    maestro.show(
        new RevealScreen(
            maestro.kit(),
            maestro.words(),
            play.seat().reveal(step),
            beside,
            new AtTheReveal(step)),
        reading);
  }

  private void debrief() {
    AtTheDebrief listener = new AtTheDebrief();
    listener.screen =
        new DebriefScreen(maestro.kit(), maestro.words(), play.seat().debrief(), listener);
    maestro.show(listener.screen, reading);
  }

  private final class AtTheReveal implements RevealScreen.Listener {
    private final int step;

    AtTheReveal(int step) {
      this.step = step;
    }

    @Override
    public void onward() {
      if (play.state().revealed(step + 1) && step + 1 < play.state().steps()) {
        reveal(step + 1);
      } else if (isOver()) {
        debrief();
      } else {
        leave.run();
      }
    }

    @Override
    public void back() {
      if (step > 0) {
        reveal(step - 1);
      }
    }

    @Override
    public void dossier() {
      maestro.over(
          new DossierScreen(
              maestro.kit(),
              maestro.words(),
              play.seat().dossier(),
              DossierScreen.When.IN_A_ROUND,
              new AtTheDossier()),
          reading);
    }

    @Override
    public void shows(Beside what) {
      beside = what;
    }

    @Override
    public void pause() {
      if (isOver()) {
        debrief();
      } else {
        leave.run();
      }
    }
  }

  private final class AtTheDossier implements DossierScreen.Listener {
    @Override
    public void takeSeat() {
      maestro.back();
    }

    @Override
    public void back() {
      maestro.back();
    }
  }

  private final class AtTheDebrief implements DebriefScreen.Listener {
    private DebriefScreen screen;

    @Override
    public void playAgain() {
      again.run();
    }

    @Override
    public void export() {
      TakingHome.of(maestro, play, screen);
    }

    @Override
    public void openRound(int step) {
      reveal(step);
    }

    @Override
    public void leave() {
      leave.run();
    }
  }
}
