package ontherecord.record;

/** Whether a source's list of those who said something leaves room for others. */
public enum Naming {
  /** The source gives no list, or does not say. */
  UNSAID,
  /** "namely", "only": nobody else. */
  CLOSED,
  /** "including", "such as": of others nobody can say that they did not. */
  OPEN
}
