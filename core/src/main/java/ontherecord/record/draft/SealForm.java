package ontherecord.record.draft;

import ontherecord.record.Seal;

/** The form of a seal. */
final class SealForm {
  private static final long LONGEST = 1 << 30;

  private SealForm() {}

  static Seal seal(Entry e) {
    return new Seal(
        e.must("source"),
        e.must("words"),
        e.must("text"),
        e.fields().required("at").wholeNumber(0, LONGEST).orElse(0L).intValue());
  }
}
