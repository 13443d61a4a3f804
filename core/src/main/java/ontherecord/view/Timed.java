package ontherecord.view;

import ontherecord.message.Message;
import ontherecord.message.Sayable;
import ontherecord.session.HandedIn;

/** A time as it is told: "4 min 10 s". */
public final class Timed {
  private static final int MINUTE = 60;

  private Timed() {}

  /** So many seconds; no words for {@link HandedIn#UNTIMED}. */
  public static Sayable of(int seconds) {
    if (seconds == HandedIn.UNTIMED) {
      return Shown.NOTHING;
    }
    return Message.of("time.minutes")
        .with("minutes", seconds / MINUTE)
        .with("seconds", seconds % MINUTE);
  }
}
