package ontherecord.app.group;

import java.util.function.LongSupplier;

/**
 * Lets something be done that must not be done twice by one press that was meant once: by a finger
 * that trembles, a remote that sends a key twice, or a press that waited for a slow picture.
 */
public final class Spaced {
  /** So long after something was done the next wish for it means nothing. */
  static final long APART = 400_000_000L;

  private final LongSupplier nanoseconds;
  private boolean done;
  private long last;

  /** Nothing was done yet. */
  public Spaced() {
    this(System::nanoTime);
  }

  Spaced(LongSupplier nanoseconds) {
    this.nanoseconds = nanoseconds;
  }

  /** Does it, unless it was done just now. */
  public void once(Runnable what) {
    if (done && nanoseconds.getAsLong() - last < APART) {
      return;
    }
    what.run();
    done = true;
    // Counted from when it was done: what was pressed while that took its time came too soon.
    last = nanoseconds.getAsLong();
  }
}
