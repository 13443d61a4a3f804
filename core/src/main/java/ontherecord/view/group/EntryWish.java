package ontherecord.view.group;

import ontherecord.view.HandIn;

/** What is asked for at the desk where cards are entered. */
public sealed interface EntryWish {

  /** Keep a team's answer, in place of the one before. */
  record Enter(String team, HandIn answer) implements EntryWish {}

  /** Keep that a team gives none. */
  record Pass(String team) implements EntryWish {}

  /** Take back what was entered for a team. */
  record TakeBack(String team) implements EntryWish {}

  /** Put a revealed answer right, once somebody has said why. */
  record Correct(String team, HandIn answer) implements EntryWish {}

  /** Go on: everything is in. */
  record Onward() implements EntryWish {}
}
