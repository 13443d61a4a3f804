package ontherecord.view.group.setup;

import ontherecord.view.group.setup.Manner.Pace;

/**
 * About how long a group session takes. What is not timed is reckoned as rooms usually take it.
 *
 * @param rounds how many are played
 * @param teams how many give answers
 * @param drafters whether all rounds are revealed to the whole room at once
 */
public record Expected(int rounds, int teams, boolean drafters, Manner manner) {
  /** Seconds to say what is asked. */
  private static final int BRIEF = 20;

  /** Seconds until the first card is entered. */
  private static final int CARDS_UP = 10;

  /** Seconds to enter one raised card. */
  private static final int CARD = 4;

  /** Seconds for a team to come to the keyboard, answer, and make room. */
  private static final int TURN = 25;

  /** Seconds to read what is right. */
  private static final int REVEAL = 30;

  /** Seconds to read where one team stands; in every second round, which asks for positions. */
  private static final int PAGE = 15;

  /** Of the time that most rooms need to think and to talk where nothing hurries them. */
  private static final int MINUTE = 60;

  /** Minutes until the end of the debrief. */
  public int minutes() {
    return (rounds * round() + manner.debrief() + MINUTE - 1) / MINUTE;
  }

  private int round() {
    if (manner.pace() == Pace.ROUNDS) {
      return manner.round();
    }
    int think = manner.pace() == Pace.PHASES ? manner.think() : MINUTE;
    int talk = manner.pace() == Pace.PHASES ? manner.talk() : MINUTE;
    int entry = manner.turns() && teams > 1 ? teams * TURN : CARDS_UP + teams * CARD;
    int pages = drafters ? 0 : teams * PAGE / 2;
    return BRIEF + think + entry + REVEAL + pages + talk;
  }
}
