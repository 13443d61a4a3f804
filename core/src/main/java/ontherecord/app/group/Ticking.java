package ontherecord.app.group;

import java.util.function.LongSupplier;
import ontherecord.session.Clock;

/** Tells what a clock stands at now, from how it was last set. */
final class Ticking {
  private static final long SECOND = 1_000_000_000L;

  private final LongSupplier nanoseconds;
  private Clock set;
  private long since;

  /**
   * A clock.
   *
   * @param nanoseconds a clock that only goes forward
   */
  Ticking(LongSupplier nanoseconds, Clock set) {
    this.nanoseconds = nanoseconds;
    this.set = set;
    this.since = nanoseconds.getAsLong();
  }

  /** From now on it stands so. */
  void set(Clock clock) {
    set = clock;
    since = nanoseconds.getAsLong();
  }

  Clock now() {
    return set.after(Math.toIntExact((nanoseconds.getAsLong() - since) / SECOND));
  }
}
