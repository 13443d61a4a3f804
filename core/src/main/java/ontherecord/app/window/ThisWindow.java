package ontherecord.app.window;

import ontherecord.screen.group.ShowScreen;
import ontherecord.view.group.ShowView;

/** The show on the only window there is. */
final class ThisWindow implements Projector {
  private final Maestro maestro;
  private final Scenes scenes;
  private final Reading reading;

  ThisWindow(Maestro maestro, Scenes scenes, Reading reading) {
    this.maestro = maestro;
    this.scenes = scenes;
    this.reading = reading;
  }

  @Override
  public void show(ShowView view) {
    if (maestro.shown() instanceof ShowScreen<?> screen && screen.shows(view)) {
      screen.goOnWith(view);
    } else {
      maestro.show(scenes.screen(maestro.kit(), maestro.words(), view), reading);
    }
  }
}
