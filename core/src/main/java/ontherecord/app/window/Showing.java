package ontherecord.app.window;

import ontherecord.screen.group.LeadScreen;
import ontherecord.view.group.EntryView;
import ontherecord.view.group.LookBackView;
import ontherecord.view.group.ShowView;
import ontherecord.view.group.lead.LeadView;
import ontherecord.view.group.lead.LeadWriter;

/**
 * Shows a session in one window, or in two: then the wall has one of its own, and the facilitator
 * sees what the room does not. Where answers are entered, and in the debrief, the facilitator works
 * on the scene itself.
 */
final class Showing {
  private final Host host;
  private final Maestro maestro;
  private final Scenes scenes;
  private final Reading reading;
  private final ThisWindow here;
  private SecondWindow wall;

  Showing(Host host, Scenes scenes, Reading reading) {
    this.host = host;
    this.maestro = host.maestro();
    this.scenes = scenes;
    this.reading = reading;
    this.here = new ThisWindow(maestro, scenes, reading);
  }

  /** Whether the wall has a window of its own. */
  boolean isApart() {
    return wall != null;
  }

  /** Shows what the wall is to show. */
  void show(ShowView view) {
    if (wall == null) {
      here.show(view);
      return;
    }
    wall.show(seen(view));
    boolean works = view instanceof EntryView || view instanceof LookBackView;
    if (works) {
      here.show(view);
    } else {
      lead(view);
    }
  }

  // Of answers that come in, the room sees from whom.
  private static ShowView seen(ShowView view) {
    return view instanceof EntryView entry ? entry.cover() : view;
  }

  private void lead(ShowView view) {
    LeadView lead = LeadWriter.write(host.gathering(), view);
    if (maestro.shown() instanceof LeadScreen screen) {
      screen.goOnWith(lead);
    } else if (!maestro.isOver() || here.isBetween()) {
      boolean alone = maestro.surroundings().windows().hasTwoMonitors();
      maestro.show(
          new LeadScreen(maestro.kit(), maestro.words(), lead, wall.glimpse(), alone, host),
          reading);
    }
  }

  /** Gives the wall a window of its own, or takes it back. */
  void turn(ShowView view) {
    if (wall != null) {
      SecondWindow was = wall;
      wall = null;
      was.close();
    } else {
      SecondWindow opening = new SecondWindow(maestro, scenes, reading);
      wall = opening.open(seen(view), this::back) ? opening : null;
    }
    show(view);
  }

  // It was closed, or its monitor is gone: the show goes on here.
  private void back() {
    wall = null;
    host.refresh();
  }

  /** Takes up the settings as they are now. */
  void look() {
    if (wall != null) {
      wall.look();
    }
  }

  /** Types a letter at the wall where it has a window of its own. */
  void type(char letter) {
    if (wall != null) {
      wall.type(letter);
    }
  }

  /** Ends with the session. */
  void end() {
    if (wall != null) {
      wall.close();
      wall = null;
    }
  }
}
