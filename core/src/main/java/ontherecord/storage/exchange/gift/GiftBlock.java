package ontherecord.storage.exchange.gift;

/**
 * The part of a text that holds one question, by offsets into it.
 *
 * @param from where it begins, and {@code to} where it ends
 * @param open where the brace stands that opens its answers; -1 without
 * @param close where the brace stands that closes them; -1 without
 * @param fault what is wrong with its braces
 */
record GiftBlock(int from, int to, int open, int close, Fault fault) {

  /** What can be wrong with the braces of a question. */
  enum Fault {
    NONE,
    /** The answers are opened and never closed. */
    UNCLOSED,
    /** Answers are closed that nobody opened. */
    UNOPENED,
    /** There are two groups of answers. */
    TWICE,
    /** Braces stand inside the answers: letters, it seems, that lack their backslash. */
    NESTED
  }
}
