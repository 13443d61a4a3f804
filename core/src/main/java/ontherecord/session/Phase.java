package ontherecord.session;

/** Where a session is. */
public enum Phase {
  /** Nothing has been opened. */
  BEFORE,
  /** Open; teams take their seats and read their dossiers. */
  DOSSIER,
  /** A round is open. */
  THINK,
  /** A round is closed and its verdicts are shown. */
  REVEAL,
  /** All rounds are over. */
  DEBRIEF
}
