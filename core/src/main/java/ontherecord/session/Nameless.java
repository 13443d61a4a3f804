package ontherecord.session;

import java.util.List;

/**
 * A session without the words by which somebody could be known: names, reasons, notes. What was
 * answered, and so every result, stays as it was; the room's one sentence is a result and stays.
 */
public final class Nameless {
  /** In place of a note that may not be missing. */
  static final String NOTE = "…";

  private Nameless() {}

  /** What happened, told without them. */
  public static Event of(Event event) {
    if (event instanceof Event.TeamSeated e) {
      return new Event.TeamSeated(e.team().named(""));
    } else if (event instanceof GroupEvent.TeamReseated e) {
      return new GroupEvent.TeamReseated(e.team().named(""));
    } else if (event instanceof GroupEvent.TeamNamed e) {
      return new GroupEvent.TeamNamed(e.team(), "");
    } else if (event instanceof Event.AnswerHandedIn e) {
      return new Event.AnswerHandedIn(e.team(), e.step(), e.handedIn().because(""));
    } else if (event instanceof GroupEvent.AnswerCorrected e) {
      return new GroupEvent.AnswerCorrected(
          e.team(), e.step(), e.handedIn().because(""), e.note().isBlank() ? "" : NOTE);
    } else if (event instanceof GroupEvent.ReasonWritten e) {
      return new GroupEvent.ReasonWritten(e.team(), e.step(), "");
    }
    return event;
  }

  /** Whether there are none in a session. */
  public static boolean isSo(List<Event> story) {
    return story.stream().allMatch(event -> of(event).equals(event));
  }
}
