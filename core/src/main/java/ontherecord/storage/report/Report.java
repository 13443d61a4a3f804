package ontherecord.storage.report;

/** What pages of every kind are made of. */
public final class Report {
  private Report() {}

  /** A value and what it is. */
  public record Labelled(String label, String value) {}

  /**
   * One thing on the record.
   *
   * @param quote as printed; "" if none
   * @param tie how the record ties it to the speaker, and what is ambiguous; "" where it is plain
   * @param citation in full
   */
  public record Line(String who, String says, String quote, String tie, String citation) {}
}
