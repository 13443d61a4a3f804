package planted.session;

import java.time.Instant;

/** Asks what time it is instead of being told. */
public final class AsksTheClock {
  Instant now() {
    return Instant.now();
  }
}
