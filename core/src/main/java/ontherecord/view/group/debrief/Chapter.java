package ontherecord.view.group.debrief;

/** The chapters of a debrief, in their order. */
public enum Chapter {
  /** What every team said, round by round. */
  PATH("path"),
  /** Where teams left what is recorded. */
  LEFT("left"),
  /** What to talk about. */
  QUESTIONS("questions"),
  /** What the room as a whole is recorded as saying. */
  ROOM("room"),
  /** What the documents do not say. */
  SILENCES("silences"),
  /** Each team's own path and its two figures. */
  CARDS("cards"),
  /** The one sentence that the room writes itself. */
  SENTENCE("sentence"),
  /** What is taken home. */
  END("end");

  private final String word;

  Chapter(String word) {
    this.word = word;
  }

  /** The word for it in message keys. */
  public String word() {
    return word;
  }
}
