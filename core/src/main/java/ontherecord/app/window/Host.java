package ontherecord.app.window;

import java.util.function.Supplier;
import ontherecord.app.Asked;
import ontherecord.app.group.Convened;
import ontherecord.screen.group.Driving;
import ontherecord.view.group.Gathering;
import ontherecord.view.group.ShowWriter;

/** Leads a group session: what was asked for happens first, then the show follows. */
final class Host implements Driving {
  private final Maestro maestro;
  private final Foyer foyer;
  private final Convened convened;
  private final Projector projector;

  Host(Maestro maestro, Foyer foyer, Convened convened) {
    this.maestro = maestro;
    this.foyer = foyer;
    this.convened = convened;
    this.projector =
        new ThisWindow(
            maestro, new Scenes(this), maestro.reading(convened.play().ground().scenario()));
  }

  /** Shows where the session stands. */
  void begin() {
    refresh();
  }

  Convened convened() {
    return convened;
  }

  Maestro maestro() {
    return maestro;
  }

  Gathering gathering() {
    return convened.gathering();
  }

  /** Shows the session as it is now. */
  void refresh() {
    projector.show(ShowWriter.write(gathering()));
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
              foyer::title);
    } else {
      refresh();
    }
  }

  @Override
  public void onward() {
    ask(() -> convened.onward(0));
  }

  @Override
  public void back() {
    ask(convened::back);
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
  public void blank() {}

  @Override
  public void standings() {}

  @Override
  public void notes() {}

  @Override
  public void teams() {}

  @Override
  public void pause() {
    foyer.title();
  }
}
