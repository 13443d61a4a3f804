package ontherecord.rules;

/** How sure a team says it is; the stakes stand in the {@link Rulebook} in this order. */
public enum Confidence {
  GUESS("guess"),
  FAIRLY("fairly"),
  SURE("sure");

  private final String word;

  Confidence(String word) {
    this.word = word;
  }

  /** The word for it in a session's log. */
  public String word() {
    return word;
  }
}
