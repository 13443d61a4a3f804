package ontherecord.screen.group.entry;

import java.util.List;
import ontherecord.view.HandIn;

/** What is asked for where answers come in. */
public interface Answers {
  /** Enters a team's answer, in place of the one before. */
  void enter(String team, HandIn answer);

  /** Enters the same answer for several teams. */
  void enterForAll(List<String> teams, HandIn answer);

  /** Enters that a team gives no answer. */
  void pass(String team);

  /** Takes back what was entered for a team. */
  void takeBack(String team);

  /** Writes down why a team answered as it did; "" takes that away. */
  void reason(String team, String reason);

  /**
   * Puts a revealed answer right.
   *
   * @param note why; never ""
   */
  void correct(String team, HandIn answer, String note);

  /** Everything is in: goes on. */
  void onward();
}
