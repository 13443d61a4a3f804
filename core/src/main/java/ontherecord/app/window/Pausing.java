package ontherecord.app.window;

import com.badlogic.gdx.Gdx;
import ontherecord.screen.GameScreen;
import ontherecord.screen.group.Recess;
import ontherecord.screen.part.Confirm;

/** Pauses a group session, and asks before anything leads out of it. Everything is kept anyway. */
final class Pausing implements Leading {
  private static final String STAY = "group.lead.leave.no";

  private final Host host;
  private final Maestro maestro;
  private boolean held;
  private boolean closing;

  Pausing(Host host) {
    this.host = host;
    this.maestro = host.maestro();
  }

  /** Opens everything that leads out of the show; the clock stands still meanwhile. */
  void pause() {
    hold();
    GameScreen screen = maestro.shown();
    screen.open(
        Recess.WIDE,
        overlay ->
            new Recess(
                    maestro.kit(),
                    maestro.words(),
                    maestro.settings().sound(),
                    host.showing().isApart(),
                    new InTheRecess(screen))
                .fill(overlay));
  }

  private void hold() {
    if (!held && host.gathering().clock().running()) {
      held = true;
      host.ask(host.convened()::clock);
    }
  }

  private void letGo() {
    boolean stood = held && !host.gathering().clock().running();
    held = false;
    if (stood) {
      host.ask(host.convened()::clock);
    }
  }

  private void ask(String about, String stays, Runnable agreed, Runnable not) {
    GameScreen screen = maestro.shown();
    screen.open(
        Confirm.WIDE,
        overlay ->
            new Confirm(
                    maestro.kit(),
                    maestro.words().say(about + ".question"),
                    maestro.words().say(stays),
                    maestro.words().say(about + ".yes"),
                    maestro.words().say(STAY),
                    maestro.words().say("key.esc"))
                .fillCautiously(
                    overlay,
                    agreed,
                    () -> {
                      screen.close();
                      not.run();
                    }));
  }

  @Override
  public boolean mayClose() {
    if (host.convened().state().group().closed() || host.convened().isLookedBackOn()) {
      return true;
    }
    if (!closing) {
      closing = true;
      hold();
      ask(
          "group.lead.close",
          "group.lead.close.follows",
          Gdx.app::exit,
          () -> {
            closing = false;
            letGo();
          });
    }
    return false;
  }

  @Override
  public void before(Runnable leaving) {
    ask(
        "group.lead.open",
        "group.lead.leave.follows",
        () -> {
          host.leave();
          leaving.run();
        },
        () -> {});
  }

  @Override
  public void look() {
    host.showing().look();
  }

  private final class InTheRecess implements Recess.Listener {
    private final GameScreen screen;

    InTheRecess(GameScreen screen) {
      this.screen = screen;
    }

    @Override
    public void goOn() {
      screen.close();
      letGo();
    }

    @Override
    public void standings() {
      goOn();
      host.standings();
    }

    @Override
    public void teams() {
      goOn();
      host.teams();
    }

    @Override
    public void apart() {
      goOn();
      host.apart();
    }

    @Override
    public void sound(boolean wanted) {
      maestro.change(Looks.withSound(maestro.settings(), wanted));
      screen.focus().to(Recess.SOUND);
    }

    @Override
    public void settings() {
      goOn();
      host.foyer().settings();
    }

    @Override
    public void leave() {
      ask("group.lead.leave", "group.lead.leave.follows", host::leave, () -> {});
    }
  }
}
