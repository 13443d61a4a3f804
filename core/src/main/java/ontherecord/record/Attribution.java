package ontherecord.record;

/** How the record ties a statement to a delegation, strongest first. */
public enum Attribution {
  /** The source says that it said so, alone or among several who each did. */
  OWN("own"),
  /** One statement delivered together with others. */
  JOINT("joint"),
  /** Another spoke for it. */
  BEHALF("behalf"),
  /** Named in a list where the source does not say which member said which part. */
  GROUP("group"),
  /** It conveyed what others hold. */
  REPORTS("reports");

  private final String word;

  Attribution(String word) {
    this.word = word;
  }

  /** The word for it in record files. */
  public String word() {
    return word;
  }
}
