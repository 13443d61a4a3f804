package ontherecord.rules;

/** The verdict in one word. */
public enum Outcome {
  /** A position round: the record says the same. */
  AS_RECORDED,
  /** A position round: not what is recorded, but near enough to be argued. */
  DEFENSIBLE,
  /** A position round: the record gives it no support. */
  NO_SUPPORT,
  /** A knowledge round: right. */
  RIGHT,
  /** A knowledge round: partly right. */
  PARTLY_RIGHT,
  /** A knowledge round: not right. */
  NOT_RIGHT
}
