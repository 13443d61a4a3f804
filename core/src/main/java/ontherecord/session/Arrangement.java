package ontherecord.session;

/**
 * How a group session is led.
 *
 * @param entry how answers come in
 * @param timing what is timed
 */
public record Arrangement(Entry entry, Timing timing) {

  /** Cards are raised, nothing is timed. */
  public static final Arrangement USUAL = new Arrangement(Entry.CARDS, Timing.NONE);

  /** How answers come in where nobody but the facilitator has a keyboard. */
  public enum Entry {
    /** Teams raise their cards, the facilitator enters each. */
    CARDS("cards"),
    /** One team after another comes to the keyboard. */
    TURNS("turns"),
    /** There is one team, the whole room, and it gives one answer. */
    SHARED("shared");

    private final String word;

    Entry(String word) {
      this.word = word;
    }

    /** The word for it in logs and message keys. */
    public String word() {
      return word;
    }
  }

  /** For what the clock is set. */
  public enum Pace {
    /** There is no clock. */
    NONE("none"),
    /** It is set anew for thinking, for talking and for the debrief. */
    PHASES("phases"),
    /** It is set once for a whole round. */
    ROUNDS("rounds");

    private final String word;

    Pace(String word) {
      this.word = word;
    }

    /** The word for it in logs and message keys. */
    public String word() {
      return word;
    }
  }

  /**
   * What is timed. Seconds of what the pace does not time are kept all the same, so that another
   * pace can be taken up again.
   *
   * @param think seconds to think, by phases
   * @param talk seconds to talk after a reveal, by phases
   * @param round seconds for a whole round, by rounds
   * @param debrief seconds for the debrief
   */
  public record Timing(Pace pace, int think, int talk, int round, int debrief) {
    /** What most rooms need, should the clock be wanted. */
    public static final Timing NONE = new Timing(Pace.NONE, 120, 120, 300, 900);

    public Timing {
      if (think < 0 || talk < 0 || round < 0 || debrief < 0) {
        throw new IllegalArgumentException("a time is never less than nothing");
      }
    }
  }
}
