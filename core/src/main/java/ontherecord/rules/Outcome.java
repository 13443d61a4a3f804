package ontherecord.rules;

/** The verdict in one word. */
public enum Outcome {
  /** A position round: the record says the same. */
  AS_RECORDED("as-recorded"),
  /** A position round: not what is recorded, but near enough to be argued. */
  DEFENSIBLE("defensible"),
  /** A position round: the record gives it no support. */
  NO_SUPPORT("no-support"),
  /** A knowledge round: right. */
  RIGHT("right"),
  /** A knowledge round: partly right. */
  PARTLY_RIGHT("partly-right"),
  /** A knowledge round: not right. */
  NOT_RIGHT("not-right");

  private final String word;

  Outcome(String word) {
    this.word = word;
  }

  /** The word for it in files and message keys. */
  public String word() {
    return word;
  }
}
