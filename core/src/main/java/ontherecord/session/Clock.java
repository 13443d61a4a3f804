package ontherecord.session;

/**
 * The room's clock as it was last set.
 *
 * @param part what it was set for
 * @param step the round it was set for, from 0; -1 where it is of no round
 * @param of seconds it was set for; 0 where nothing is timed
 * @param left seconds that were left when it was last set
 * @param running whether it has run since
 */
public record Clock(Scene.Part part, int step, int of, int left, boolean running) {

  /** Nothing is timed. */
  public static final Clock NONE = new Clock(Scene.Part.WELCOME, -1, 0, 0, false);

  public Clock {
    if (of < 0 || left < 0) {
      throw new IllegalArgumentException("a clock shows no less than nothing");
    }
  }

  /** A clock that begins to run for what a scene shows. */
  public static Clock of(Scene scene, int seconds) {
    return new Clock(scene.part(), scene.step(), seconds, seconds, true);
  }

  /** Whether there is one. */
  public boolean isThere() {
    return of > 0;
  }

  /** Whether it was set for what a scene shows. */
  public boolean isOf(Scene scene) {
    return isThere() && part == scene.part() && step == scene.step();
  }

  /** The same after so many seconds more. */
  public Clock after(int seconds) {
    return running ? new Clock(part, step, of, Math.max(0, left - seconds), true) : this;
  }

  /** The same, stopped or going. */
  public Clock running(boolean go) {
    return new Clock(part, step, of, left, go);
  }

  /** The same with so many seconds more, or fewer; what it was set for grows with it. */
  public Clock more(int seconds) {
    int now = Math.max(0, left + seconds);
    return new Clock(part, step, Math.max(of, now), now, running);
  }
}
