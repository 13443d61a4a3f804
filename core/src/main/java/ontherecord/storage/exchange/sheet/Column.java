package ontherecord.storage.exchange.sheet;

/** What a column of a sheet can hold. */
enum Column {
  KIND,
  PROMPT,
  /** One of the answers to choose from. */
  OPTION,
  /** All of them in one cell. */
  OPTIONS,
  /** Which of them are right: by number, by letter, or in their own words. */
  RIGHT,
  /** A wrong answer, where the right one stands in a column of its own. */
  WRONG,
  BECAUSE,
  DISCUSS,
  /** The number that is asked for. */
  NUMBER,
  FROM,
  TO,
  /** Seconds to think. */
  SECONDS,
  DIALOGUE,
  ISSUE,
  POSITION,
  STATEMENT,
  FACT,
  TREND,
  DISCREPANCY,
  CANDIDATES,
  NOTE,
  /** A picture or a film, which is left out. */
  PICTURE,
  /** Numbers that count the rows. */
  COUNT;

  /** Whether there may be several of them, in their order. */
  boolean isRepeated() {
    return this == OPTION || this == WRONG;
  }

  /** Whether what stands in it is of a round. */
  boolean isOfARound() {
    return this != COUNT && this != SECONDS;
  }
}
