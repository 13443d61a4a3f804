package ontherecord.screen.group.part;

import com.badlogic.gdx.utils.TimeUtils;
import ontherecord.view.group.TimeLeft;

/**
 * Counts the room's time down from where it stood when it was told. It never goes back by itself.
 */
public final class Countdown {
  private static final float NANOSECONDS = 1e9f;

  private TimeLeft told = TimeLeft.NONE;
  private long since;

  /** From that time on. */
  public Countdown(TimeLeft told) {
    set(told);
  }

  /**
   * Takes note of the time as it is told anew. Since it is told in whole seconds, a clock that runs
   * as it ran is left alone.
   */
  public void follow(TimeLeft anew) {
    boolean same =
        anew.of() == told.of()
            && anew.running() == told.running()
            && Math.abs(anew.left() - left()) <= 1.5f;
    if (!same) {
      set(anew);
    }
  }

  private void set(TimeLeft anew) {
    told = anew;
    since = TimeUtils.nanoTime();
  }

  /** Whether anything is timed. */
  public boolean isThere() {
    return told.isThere();
  }

  /** Whether it changes by itself. */
  public boolean isRunning() {
    return told.running() && left() > 0;
  }

  /** Whether there was time, and none is left. */
  public boolean isOver() {
    return isThere() && left() <= 0;
  }

  /** What is left, rounded up to whole seconds. */
  public int seconds() {
    return (int) Math.ceil(left());
  }

  /** What is left, from 1 down to 0. */
  public float part() {
    return isThere() ? Math.min(1, left() / told.of()) : 0;
  }

  /** Seconds until the next whole one, for whoever waits for it. */
  float untilNext() {
    float left = left();
    float next = left - (float) Math.floor(left);
    return next <= 0.01f ? 1 : next;
  }

  private float left() {
    float gone = told.running() ? (TimeUtils.nanoTime() - since) / NANOSECONDS : 0;
    return Math.max(0, told.left() - gone);
  }
}
