package ontherecord.record.draft;

/** How much the entries of a record must tell. */
public enum Rigour {
  /** Everything: the game's own record, of which every reader may ask where it comes from. */
  FULL,
  /** What a lesson needs: a record that a teacher writes into her own lesson. */
  OF_A_LESSON
}
