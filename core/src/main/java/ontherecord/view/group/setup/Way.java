package ontherecord.view.group.setup;

/** How delegations come to teams. */
public enum Way {
  /** Those on record in most rounds first, spread over positions. */
  BEST("best"),
  /** By lot. */
  LOT("lot"),
  /** As the facilitator chose them. */
  CHOSEN("chosen");

  private final String word;

  Way(String word) {
    this.word = word;
  }

  /** The word for it in files and message keys. */
  public String word() {
    return word;
  }
}
