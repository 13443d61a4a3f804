package ontherecord.app.window;

import java.util.function.Supplier;
import ontherecord.app.Asked;
import ontherecord.app.group.Convened;
import ontherecord.app.group.Spaced;
import ontherecord.screen.group.Driving;
import ontherecord.screen.group.LeadScreen;
import ontherecord.screen.group.StandingsScene;
import ontherecord.view.group.Gathering;
import ontherecord.view.group.ReadingTime;
import ontherecord.view.group.StandingsView.By;
import ontherecord.view.group.lead.LeadWriter;

/** Leads a group session: what was asked for happens first, then the show follows. */
final class Host implements Driving, StandingsScene.Listener {
  private final Maestro maestro;
  private final Foyer foyer;
  private final Convened convened;
  private final Runnable leave;
  private final Interlude interlude = new Interlude();
  private final Spaced onward = new Spaced();
  private final Spaced back = new Spaced();
  private final Pausing pausing;
  private final Showing showing;
  private final RoomCues cues;

  Host(Maestro maestro, Foyer foyer, Convened convened) {
    this(maestro, foyer, convened, foyer::title);
  }

  /**
   * Leads one.
   *
   * @param leave where leaving it leads
   */
  Host(Maestro maestro, Foyer foyer, Convened convened, Runnable leave) {
    this.maestro = maestro;
    this.foyer = foyer;
    this.convened = convened;
    this.leave = leave;
    this.pausing = new Pausing(this);
    this.cues = new RoomCues(() -> maestro.settings().sound());
    this.showing =
        new Showing(this, new Scenes(this), maestro.reading(convened.play().ground().scenario()));
  }

  /** Shows where the session stands. */
  void begin() {
    maestro.lead(pausing);
    refresh();
  }

  /** Leaves the session, of which everything is kept. */
  void leave() {
    maestro.lead(Leading.NOTHING);
    cues.end();
    showing.end();
    leave.run();
  }

  /** In how many windows it is shown, and what stands in which. */
  Showing showing() {
    return showing;
  }

  Convened convened() {
    return convened;
  }

  Maestro maestro() {
    return maestro;
  }

  Foyer foyer() {
    return foyer;
  }

  Gathering gathering() {
    return convened.gathering();
  }

  /** Shows the session as it is now. */
  void refresh() {
    Gathering now = gathering();
    showing.show(interlude.view(now));
    cues.follow(now);
  }

  /** Asks for something to happen; where it cannot be kept, says so and lets them choose. */
  void ask(Supplier<Asked> wish) {
    Asked asked = wish.get();
    if (asked instanceof Asked.NotKept not) {
      maestro
          .troubles()
          .notKept(
              not.problems(),
              () -> ask(wish),
              () -> {
                convened.play().goOnWithoutKeeping();
                ask(wish);
              },
              this::leave);
    } else {
      refresh();
    }
  }

  @Override
  public void onward() {
    onward.once(() -> step(() -> convened.onward(reading())));
  }

  // No clock is set for less than the next scene takes to be read.
  private int reading() {
    return ReadingTime.ofNext(maestro.words(), gathering());
  }

  @Override
  public void back() {
    back.once(() -> step(convened::back));
  }

  // What came between is ended first: nobody moves on unseen.
  private void step(Supplier<Asked> wish) {
    if (interlude.isOn()) {
      interlude.end();
      refresh();
    } else {
      ask(wish);
    }
  }

  @Override
  public void clock() {
    ask(convened::clock);
  }

  @Override
  public void time(int seconds) {
    ask(() -> convened.time(seconds));
  }

  @Override
  public void blank() {
    interlude.blank();
    refresh();
  }

  @Override
  public void standings() {
    interlude.standings(gathering());
    refresh();
  }

  @Override
  public void order(By by) {
    interlude.order(by);
    refresh();
  }

  @Override
  public void notes() {
    if (maestro.shown() instanceof LeadScreen lead) {
      lead.turnAnswers();
    } else {
      new Prompting(maestro, LeadWriter.write(gathering(), interlude.view(gathering()))).open();
    }
  }

  @Override
  public void apart() {
    showing.turn(interlude.view(gathering()));
  }

  @Override
  public void atTheWall(char letter) {
    showing.type(letter);
  }

  @Override
  public void teams() {
    Ushering.open(this);
  }

  @Override
  public void pause() {
    if (convened.isLookedBackOn()) {
      leave();
    } else {
      pausing.pause();
    }
  }
}
