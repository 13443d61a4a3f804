package ontherecord.screen.archive;

/** The parts of the archive, in the order of their tabs. */
public enum Section {
  DELEGATIONS("delegations"),
  ISSUES("issues"),
  DIALOGUES("dialogues"),
  DISCREPANCIES("discrepancies");

  private final String word;

  Section(String word) {
    this.word = word;
  }

  /** Key of its name. */
  public String label() {
    return "archive.tab." + word;
  }

  /** Key of its name where there is little room. */
  public String shortLabel() {
    return label() + ".short";
  }
}
