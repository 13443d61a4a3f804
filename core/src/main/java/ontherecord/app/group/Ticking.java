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

  /** Takes note of how it stands in the session; one that was not set anew ticks on. */
  void follow(Clock kept) {
    if (!kept.equals(set)) {
      set = kept;
      since = nanoseconds.getAsLong();
    }
  }

  Clock now() {
    return set.after(Math.toIntExact((nanoseconds.getAsLong() - since) / SECOND));
  }
}
