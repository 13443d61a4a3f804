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
    if (maestro.isOver() && !(maestro.shown() instanceof ShowScreen<?>)) {
      // Something else was opened over the show, which is shown anew once that is left.
      return;
    }
    if (!view.isBetween() && isBetween()) {
      maestro.back();
    }
    if (maestro.shown() instanceof ShowScreen<?> screen && screen.shows(view)) {
      screen.goOnWith(view);
    } else {
      open(view);
    }
  }

  // The scene waits under what comes between.
  private void open(ShowView view) {
    ShowScreen<?> screen = scenes.screen(maestro.kit(), maestro.words(), view);
    if (isBetween()) {
      maestro.back();
    }
    if (view.isBetween() && maestro.shown() instanceof ShowScreen<?>) {
      maestro.over(screen, reading);
    } else {
      maestro.show(screen, reading);
    }
  }

  /** Whether what is shown only comes between: a scene lies under it. */
  boolean isBetween() {
    return maestro.shown() instanceof ShowScreen<?> screen
        && screen.isBetween()
        && maestro.isOver();
  }
}
