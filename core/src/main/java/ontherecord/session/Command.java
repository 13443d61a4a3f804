package ontherecord.session;

/** What somebody asks to happen; {@link Chair} grants it as events or refuses it. */
public sealed interface Command {

  /** Open the session; before it there is nothing. */
  record OpenSession(Event.SessionOpened opening) implements Command {}

  /** Seat a team. */
  record SeatTeam(Team team) implements Command {}

  /** Hand in an answer to the round at that step. */
  record HandInAnswer(String team, int step, HandedIn handedIn) implements Command {}

  /** Close the round at that step and show its verdicts. */
  record Reveal(int step) implements Command {}

  /** Go on: from the dossier to the first round, from a reveal to the next round or the debrief. */
  record GoOn() implements Command {}

  /** Let this happen in the group session. */
  record InTheGroup(GroupEvent event) implements Command {}
}
