package ontherecord.app;

import java.util.function.LongSupplier;

/** How long a team has been thinking about the open round: a stopwatch that can be held. */
final class Thinking {
  private static final long SECOND = 1_000_000_000L;

  private final LongSupplier nanoseconds;
  private long before;
  private long since;
  private boolean held;

  /**
   * A stopwatch that runs from now on.
   *
   * @param nanoseconds a clock that only goes forward
   */
  Thinking(LongSupplier nanoseconds) {
    this.nanoseconds = nanoseconds;
    begin();
  }

  /** Runs anew, from nought. */
  void begin() {
    before = 0;
    since = nanoseconds.getAsLong();
    held = false;
  }

  void hold() {
    before = passed();
    held = true;
  }

  void goOn() {
    since = nanoseconds.getAsLong();
    held = false;
  }

  /** What has passed, in whole seconds. */
  int seconds() {
    return Math.toIntExact(passed() / SECOND);
  }

  private long passed() {
    return held ? before : before + nanoseconds.getAsLong() - since;
  }
}
