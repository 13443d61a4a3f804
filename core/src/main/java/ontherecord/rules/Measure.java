package ontherecord.rules;

/** The two results of a session, never added together. */
public enum Measure {
  /** Positions taken, against what the delegation is recorded as having said. */
  FIDELITY,
  /** Quiz answers right, about others and the room. */
  KNOWLEDGE
}
