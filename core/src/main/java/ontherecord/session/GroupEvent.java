package ontherecord.session;

/**
 * What happens in a group session beside what happens in every session. Each is asked for as it
 * shall be told ({@link Command.InTheGroup}).
 */
public sealed interface GroupEvent extends Event {

  /** How the session is led from here on; the first one makes it a group session. */
  record RoomArranged(Arrangement arrangement) implements GroupEvent {}

  /** The show moved. */
  record SceneShown(Scene scene) implements GroupEvent {}

  /** The clock was set, stopped or let go. */
  record ClockSet(Clock clock) implements GroupEvent {}

  /** A team went; of a round that is open no answer of it is awaited any more. */
  record TeamLeft(String team) implements GroupEvent {}

  /** A team that had gone is back. */
  record TeamReturned(String team) implements GroupEvent {}

  /**
   * A team took another name.
   *
   * @param called that name; "" where it goes by its mark again
   */
  record TeamNamed(String team, String called) implements GroupEvent {}

  /** A team took another delegation before its first answer, and was dealt its rounds anew. */
  record TeamReseated(Team team) implements GroupEvent {}

  /** A team gave no answer to the open round. */
  record AnswerPassed(String team, int step) implements GroupEvent {}

  /** What was entered for a team in the open round was taken back. */
  record AnswerTakenBack(String team, int step) implements GroupEvent {}

  /**
   * What had been entered for a team was wrong.
   *
   * @param note why, in the facilitator's words; never "" once the round was revealed
   */
  record AnswerCorrected(String team, int step, HandedIn handedIn, String note)
      implements GroupEvent {}

  /** A team's reason for its answer was written down; "" takes it away. */
  record ReasonWritten(String team, int step, String reason) implements GroupEvent {}

  /** The facilitator marked that a team argued well where it left the record, or took that back. */
  record DissentMarked(String team, int step, boolean argued) implements GroupEvent {}

  /** The room wrote its sentence; whatever became of an earlier one is void. */
  record SentenceWritten(String sentence) implements GroupEvent {}

  /** The room agreed on its sentence, or voted on it. */
  record SentenceDecided(Closing closing) implements GroupEvent {}

  /** The facilitator closed the session after its debrief. */
  record SessionClosed() implements GroupEvent {}
}
