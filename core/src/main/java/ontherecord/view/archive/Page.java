package ontherecord.view.archive;

/** A page of the archive, by what it is about; what a link leads to. */
public sealed interface Page {

  /** Delegations by issues. */
  record Matrix() implements Page {}

  /** One speaker over the years. */
  record OfSpeaker(String id) implements Page {}

  /**
   * One issue or theme.
   *
   * @param dialogue the year it opens at; "" for that of {@link IssuePage#opensAt}
   */
  record OnIssue(String id, String dialogue) implements Page {}

  /** One annual meeting. */
  record AtDialogue(String id) implements Page {}

  /** Where the sources disagree, and what they leave open. */
  record Discrepancies() implements Page {}
}
