package ontherecord.problem;

/**
 * A file, of whose characters it can be told by their offset on which line they stand, and where.
 */
interface Sheet {
  /** Its name as its author knows it. */
  String file();

  /** From 1. */
  int line(int offset);

  /** From 1. */
  int column(int offset);
}
