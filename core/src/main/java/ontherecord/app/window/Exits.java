package ontherecord.app.window;

/** Where a session leads. */
interface Exits {
  /** From its dossier. */
  void before(int rounds);

  /** From its end, to play once more. */
  void again(int rounds);

  /** From its end. */
  void after();

  /** From the middle of it. */
  void leave();

  /** Whether it can be gone on with later. */
  boolean isKept();
}
