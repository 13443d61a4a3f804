package ontherecord.app.window;

import ontherecord.view.group.DarkView;
import ontherecord.view.group.Gathering;
import ontherecord.view.group.ShowView;
import ontherecord.view.group.ShowWriter;
import ontherecord.view.group.StandingsView;
import ontherecord.view.group.StandingsView.By;

/** What the wall shows for a while instead of the scene that the show is at. */
final class Interlude {
  private boolean dark;
  private boolean standings;
  private By order = By.FIDELITY;

  /** Makes the wall dark, or lights it again. */
  void blank() {
    dark = !dark;
  }

  /** Shows the standings as they are ordered at first, or takes them away. */
  void standings(Gathering gathering) {
    standings = dark || !standings;
    dark = false;
    order = StandingsView.usual(gathering);
  }

  void order(By wanted) {
    order = wanted;
  }

  /** Whether there is one. */
  boolean isOn() {
    return dark || standings;
  }

  boolean isDark() {
    return dark;
  }

  /** Ends what is seen of it: a dark wall first. */
  void end() {
    standings = dark && standings;
    dark = false;
  }

  /** What the wall shows now. */
  ShowView view(Gathering gathering) {
    if (dark) {
      return DarkView.of(gathering);
    }
    return standings ? StandingsView.of(gathering, order) : ShowWriter.write(gathering);
  }
}
