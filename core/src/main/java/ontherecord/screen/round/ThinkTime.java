package ontherecord.screen.round;

/** How long there is to think. Running out takes nothing away. */
public final class ThinkTime {
  private final int whole;
  private float left;
  private boolean stopped;

  /**
   * Running, from the start.
   *
   * @param seconds in all; 0 where nobody counts
   */
  public ThinkTime(int seconds) {
    whole = seconds;
    left = seconds;
  }

  /** Whether this round is timed at all. */
  public boolean isAsked() {
    return whole > 0;
  }

  public boolean isRunning() {
    return isAsked() && !stopped && left > 0;
  }

  public boolean isStopped() {
    return stopped;
  }

  public boolean isOver() {
    return isAsked() && left <= 0;
  }

  /** Stops it, or lets it go on. */
  public void stopOrGo() {
    stopped = !stopped;
  }

  /**
   * Lets some of it pass.
   *
   * @param seconds since it was last told
   */
  public void pass(float seconds) {
    if (isRunning()) {
      left = Math.max(0, left - seconds);
    }
  }

  /** What is left, rounded up to whole seconds. */
  public int secondsLeft() {
    return (int) Math.ceil(left);
  }

  /** What is left, from 1 down to 0. */
  public float part() {
    return isAsked() ? left / whole : 0;
  }
}
