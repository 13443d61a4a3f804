package ontherecord.problem;

/** How much a problem matters, worst first. */
public enum Severity {
  /** The file cannot be used until this is mended. */
  CANNOT_BE_PLAYED,
  /** The file can be used, but its author probably meant something else. */
  WORTH_A_LOOK,
  /** Good to know; nothing needs mending. */
  NOTE
}
