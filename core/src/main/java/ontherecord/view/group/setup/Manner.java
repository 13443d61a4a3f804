package ontherecord.view.group.setup;

/**
 * How answers come in and what is timed. Seconds of what the pace does not time are kept, so that
 * another pace can be taken up again.
 *
 * @param turns whether one team after another comes to the keyboard; else cards are raised
 * @param think seconds to think, by phases
 * @param talk seconds to talk after a reveal, by phases
 * @param round seconds for a whole round, by rounds
 * @param debrief seconds for the debrief
 */
public record Manner(boolean turns, Pace pace, int think, int talk, int round, int debrief) {
  /** By one key so many seconds more or fewer. */
  public static final int STEP = 30;

  private static final int LEAST = STEP;
  private static final int MOST = 60 * 60;

  /** Cards are raised, nothing is timed. */
  public static final Manner USUAL = new Manner(false, Pace.NONE, 120, 120, 300, 900);

  /** For what the clock is set. */
  public enum Pace {
    NONE("none"),
    PHASES("phases"),
    ROUNDS("rounds");

    private final String word;

    Pace(String word) {
      this.word = word;
    }

    /** The word for it in files and message keys. */
    public String word() {
      return word;
    }
  }

  /** Something that has its seconds. */
  public enum Part {
    THINK("think"),
    TALK("talk"),
    ROUND("round"),
    DEBRIEF("debrief");

    private final String word;

    Part(String word) {
      this.word = word;
    }

    /** The word for it in message keys. */
    public String word() {
      return word;
    }
  }

  /** The seconds of a part. */
  public int seconds(Part part) {
    return switch (part) {
      case THINK -> think;
      case TALK -> talk;
      case ROUND -> round;
      case DEBRIEF -> debrief;
    };
  }

  /** The same with other seconds of one part; half a minute at least, an hour at most. */
  public Manner with(Part part, int seconds) {
    int kept = Math.max(LEAST, Math.min(MOST, seconds));
    return switch (part) {
      case THINK -> new Manner(turns, pace, kept, talk, round, debrief);
      case TALK -> new Manner(turns, pace, think, kept, round, debrief);
      case ROUND -> new Manner(turns, pace, think, talk, kept, debrief);
      case DEBRIEF -> new Manner(turns, pace, think, talk, round, kept);
    };
  }

  /** The same with another pace. */
  public Manner with(Pace other) {
    return new Manner(turns, other, think, talk, round, debrief);
  }

  /** The same with answers coming in otherwise. */
  public Manner inTurns(boolean is) {
    return new Manner(is, pace, think, talk, round, debrief);
  }
}
