package ontherecord.session;

import java.util.List;

/** What the chair says to a command. */
public sealed interface Decision {

  /** It happens: these events. */
  record Granted(List<Event> events) implements Decision {
    public Granted {
      events = List.copyOf(events);
    }
  }

  /** It does not. */
  record Refused(Refusal why) implements Decision {}
}
