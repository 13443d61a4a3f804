package ontherecord.session;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What happened. A session is the list of its events; the log stores each under a short name that
 * never changes ({@link #NAMES}).
 */
public sealed interface Event
    permits Event.SessionOpened,
        Event.TeamSeated,
        Event.RoundBegun,
        Event.AnswerHandedIn,
        Event.RoundRevealed,
        Event.SessionEnded,
        GroupEvent {

  /**
   * Every stored name, in one place: renaming a class must not change an old log's meaning. A test
   * walks the permitted kinds, so that none is forgotten.
   */
  Map<Class<? extends Event>, String> NAMES =
      Map.ofEntries(
          entry(SessionOpened.class, "session-opened"),
          entry(TeamSeated.class, "team-seated"),
          entry(RoundBegun.class, "round-begun"),
          entry(AnswerHandedIn.class, "answer-handed-in"),
          entry(RoundRevealed.class, "round-revealed"),
          entry(SessionEnded.class, "session-ended"),
          entry(GroupEvent.RoomArranged.class, "room-arranged"),
          entry(GroupEvent.SceneShown.class, "scene-shown"),
          entry(GroupEvent.ClockSet.class, "clock-set"),
          entry(GroupEvent.TeamLeft.class, "team-left"),
          entry(GroupEvent.TeamReturned.class, "team-returned"),
          entry(GroupEvent.TeamNamed.class, "team-named"),
          entry(GroupEvent.TeamReseated.class, "team-reseated"),
          entry(GroupEvent.AnswerPassed.class, "answer-passed"),
          entry(GroupEvent.AnswerTakenBack.class, "answer-taken-back"),
          entry(GroupEvent.AnswerCorrected.class, "answer-corrected"),
          entry(GroupEvent.ReasonWritten.class, "reason-written"),
          entry(GroupEvent.DissentMarked.class, "dissent-marked"),
          entry(GroupEvent.SentenceWritten.class, "sentence-written"),
          entry(GroupEvent.SentenceDecided.class, "sentence-decided"),
          entry(GroupEvent.SessionClosed.class, "session-closed"));

  /** The name under which this event is stored. */
  default String name() {
    return NAMES.get(getClass());
  }

  /**
   * The first event: all that an old log needs to mean the same for ever.
   *
   * @param program version of the program that wrote it
   * @param scenarioFile the name under which its author knows the scenario
   * @param scenarioText the scenario's whole text
   * @param record hash of the record it is scored against
   * @param rulebook hash of the rulebook
   * @param seed from which rounds and orders were dealt
   */
  record SessionOpened(
      String program,
      String scenarioFile,
      String scenarioText,
      String record,
      String rulebook,
      long seed)
      implements Event {}

  /** A team took its seat and was dealt its rounds. */
  record TeamSeated(Team team) implements Event {}

  /** A round began. Steps count from 0 in the order dealt. */
  record RoundBegun(int step) implements Event {}

  /** A team handed in its answer. */
  record AnswerHandedIn(String team, int step, HandedIn handedIn) implements Event {}

  /** The round was closed and its verdicts shown. */
  record RoundRevealed(int step) implements Event {}

  /** The last round was left for the debrief. */
  record SessionEnded() implements Event {}

  /** Names of every kind of event with its class, for reading a log. */
  static Map<String, Class<? extends Event>> byName() {
    Map<String, Class<? extends Event>> kinds = new TreeMap<>();
    NAMES.forEach((kind, name) -> kinds.put(name, kind));
    return kinds;
  }

  /** The names as a list, for messages about an unknown one. */
  static List<String> names() {
    return List.copyOf(byName().keySet());
  }
}
