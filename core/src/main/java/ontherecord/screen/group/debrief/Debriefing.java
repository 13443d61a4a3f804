package ontherecord.screen.group.debrief;

import java.util.function.Consumer;
import ontherecord.message.Sayable;
import ontherecord.view.group.debrief.SentencePage.Vote;

/** What may be asked for on the pages of a debrief. */
public interface Debriefing {
  /** Shows another page, from 0 in the whole debrief. */
  void page(int at);

  /** Marks that a team argued its dissent, or takes that back. */
  void argued(String team, int step, boolean argued);

  /** Writes down why a team said what it said; "" takes it away. */
  void reason(String team, int step, String reason);

  /** Writes the room's sentence; "" takes it away. */
  void sentence(String sentence);

  /** Nobody objects to the sentence; or, where that was so, nothing is decided any more. */
  void consensus(boolean agreed);

  /** How a team votes on it. */
  void vote(String team, Vote vote);

  /** All have voted who want to. */
  void count();

  /**
   * Writes the results to files while the show goes on.
   *
   * @param told where they are, or why there are none
   */
  void write(Consumer<Sayable> told);

  /** Ends the session. */
  void end();
}
