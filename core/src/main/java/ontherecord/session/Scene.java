package ontherecord.session;

/**
 * What the show is at: what everybody in the room looks at. It moves forward and back as the
 * facilitator wishes; what has happened stays as it is.
 *
 * @param part of a round, or what comes before or after all rounds
 * @param step the round, from 0; -1 where it is of no round
 * @param at the page within the part, from 0
 */
public record Scene(Part part, int step, int at) {

  /** Where a group session begins. */
  public static final Scene WELCOME = new Scene(Part.WELCOME, -1, 0);

  /** The parts of the show, in their order. */
  public enum Part {
    /** Before the first round: who is here. */
    WELCOME("welcome"),
    /** What is asked. */
    BRIEF("brief"),
    /** Teams think, with the clock. */
    THINK("think"),
    /** Answers come in. */
    ENTRY("entry"),
    /** Verdicts with their sources, a page each. */
    REVEAL("reveal"),
    /** The room talks about it. */
    DISCUSS("discuss"),
    /** After the last round: the session looked back on. */
    DEBRIEF("debrief");

    private final String word;

    Part(String word) {
      this.word = word;
    }

    /** The word for it in logs and message keys. */
    public String word() {
      return word;
    }

    /** Whether it is one of a round. */
    public boolean isOfARound() {
      return this != WELCOME && this != DEBRIEF;
    }

    /** Whether it shows what is right. */
    public boolean isAfterReveal() {
      return this == REVEAL || this == DISCUSS;
    }
  }

  /** Another page of the same part. */
  public Scene page(int other) {
    return new Scene(part, step, other);
  }
}
