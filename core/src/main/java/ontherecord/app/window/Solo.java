package ontherecord.app.window;

import java.util.function.Supplier;
import ontherecord.app.Asked;
import ontherecord.app.Lesson;
import ontherecord.app.Play;
import ontherecord.screen.DebriefScreen;
import ontherecord.screen.DossierScreen;
import ontherecord.screen.GameScreen;
import ontherecord.screen.PauseOverlay;
import ontherecord.screen.RevealScreen;
import ontherecord.screen.RoundScreen;
import ontherecord.screen.reveal.Beside;
import ontherecord.screen.round.Way;
import ontherecord.session.Phase;
import ontherecord.view.HandIn;

/** One session played alone: dossier, rounds, reveals, debrief. */
final class Solo {
  private final Maestro maestro;
  private final Foyer foyer;
  private final Play play;
  private final Exits exits;
  private final Reading reading;
  private Beside beside = Beside.CHAMBER;
  private Way way = Way.LIST;

  /** A session of a lesson in the library. */
  Solo(Maestro maestro, Foyer foyer, Lesson lesson, Play play) {
    this(maestro, foyer, play, new ToTheFoyer(foyer, lesson));
  }

  /** A session that leads elsewhere. */
  Solo(Maestro maestro, Foyer foyer, Play play, Exits exits) {
    this.maestro = maestro;
    this.foyer = foyer;
    this.play = play;
    this.exits = exits;
    this.reading = maestro.reading(play.ground().scenario());
  }

  /** Shows where the session stands: at its dossier, in a round, at a reveal or at its end. */
  void begin() {
    switch (play.state().phase()) {
      case BEFORE, DOSSIER -> dossier();
      case THINK -> round();
      case REVEAL -> reveal(play.state().step());
      case DEBRIEF -> debrief();
    }
  }

  private void dossier() {
    maestro.show(
        new DossierScreen(
            maestro.kit(),
            maestro.words(),
            play.seat().dossier(),
            DossierScreen.When.BEFORE_THE_ROUNDS,
            new AtTheDossier()),
        reading);
  }

  private void round() {
    maestro.show(
        new RoundScreen(maestro.kit(), maestro.words(), play.seat().round(), way, new AtTheRound()),
        reading);
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

  // While a round is open the archive is closed: it would give the answer away.
  private void dossierAgain() {
    maestro.over(
        new DossierScreen(
            maestro.kit(),
            maestro.words(),
            play.seat().dossier(),
            DossierScreen.When.IN_A_ROUND,
            new AtTheDossierAgain()),
        play.state().phase() == Phase.THINK ? reading.closed() : reading);
  }

  /** A pause over the present screen. Everything is kept: leaving is never losing. */
  private void pause(Runnable leave) {
    GameScreen screen = maestro.shown();
    play.holdTime();
    screen.open(
        PauseOverlay.WIDE, overlay -> pauseOverlay(new InThePause(screen, leave)).fill(overlay));
  }

  private PauseOverlay pauseOverlay(PauseOverlay.Listener listener) {
    return exits.isKept()
        ? new PauseOverlay(maestro.kit(), maestro.words(), listener)
        : PauseOverlay.ofTrial(maestro.kit(), maestro.words(), listener);
  }

  private final class InThePause implements PauseOverlay.Listener {
    private final GameScreen screen;
    private final Runnable leave;

    InThePause(GameScreen screen, Runnable leave) {
      this.screen = screen;
      this.leave = leave;
    }

    @Override
    public void goOn() {
      play.takeTime();
      screen.close();
    }

    @Override
    public void dossier() {
      goOn();
      dossierAgain();
    }

    @Override
    public void settings() {
      goOn();
      foyer.settings();
    }

    @Override
    public void leave() {
      leave.run();
    }
  }

  /** Asks for something to happen; where it cannot be kept, says so and lets the player choose. */
  private void ask(Supplier<Asked> command) {
    Asked asked = command.get();
    if (asked instanceof Asked.NotKept not) {
      maestro
          .troubles()
          .notKept(
              not.problems(),
              () -> ask(command),
              () -> {
                play.goOnWithoutKeeping();
                ask(command);
              },
              exits::leave);
    } else {
      begin();
    }
  }

  private final class AtTheDossier implements DossierScreen.Listener {
    @Override
    public void takeSeat() {
      ask(play::goOn);
    }

    @Override
    public void back() {
      exits.before(play.state().steps());
    }
  }

  private final class AtTheDossierAgain implements DossierScreen.Listener {
    @Override
    public void takeSeat() {
      maestro.back();
    }

    @Override
    public void back() {
      maestro.back();
    }
  }

  private final class AtTheRound implements RoundScreen.Listener {
    @Override
    public void answersBy(Way wanted) {
      way = wanted;
    }

    @Override
    public void handIn(HandIn answer) {
      ask(() -> play.answer(answer.handedIn()));
      if (maestro.settings().sound() && play.state().phase() == Phase.REVEAL) {
        Cue.shown();
      }
    }

    @Override
    public void dossier() {
      dossierAgain();
    }

    @Override
    public void pause() {
      Solo.this.pause(exits::leave);
    }
  }

  private final class AtTheReveal implements RevealScreen.Listener {
    private final int step;

    AtTheReveal(int step) {
      this.step = step;
    }

    @Override
    public void onward() {
      if (step < play.state().step()) {
        reveal(step + 1);
      } else if (play.state().phase() == Phase.REVEAL) {
        ask(play::goOn);
      } else {
        begin();
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
      dossierAgain();
    }

    @Override
    public void shows(Beside what) {
      beside = what;
    }

    @Override
    public void pause() {
      if (play.state().phase() == Phase.DEBRIEF) {
        debrief();
      } else {
        Solo.this.pause(exits::leave);
      }
    }
  }

  private final class AtTheDebrief implements DebriefScreen.Listener {
    private DebriefScreen screen;

    @Override
    public void playAgain() {
      exits.again(play.state().steps());
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
      exits.after();
    }
  }
}
