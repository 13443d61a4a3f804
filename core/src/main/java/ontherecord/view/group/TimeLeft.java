package ontherecord.view.group;

import ontherecord.session.Clock;
import ontherecord.session.Scene;

/**
 * What is left of the time, as it was when the view was written.
 *
 * @param of seconds in all; 0 where nothing is timed
 * @param left seconds that were left
 * @param running whether it has run since
 */
public record TimeLeft(int of, int left, boolean running) {
  /** Nothing is timed. */
  public static final TimeLeft NONE = new TimeLeft(0, 0, false);

  /** What the room sees of a clock at a scene: nothing of one that was set for another. */
  static TimeLeft of(Clock clock, Scene scene) {
    boolean whole = clock.part() == Scene.Part.BRIEF;
    boolean goesOn = clock.running() && clock.left() > 0;
    boolean here = clock.step() == scene.step() && (clock.isOf(scene) || whole || goesOn);
    return clock.isThere() && here ? new TimeLeft(clock.of(), clock.left(), clock.running()) : NONE;
  }

  /** Whether anything is timed. */
  public boolean isThere() {
    return of > 0;
  }
}
