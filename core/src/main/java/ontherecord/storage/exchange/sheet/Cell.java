package ontherecord.storage.exchange.sheet;

import ontherecord.problem.Place;

/**
 * One cell of a sheet.
 *
 * @param text what a reader sees in it, without blanks around it
 * @param place its row as the line, its column's number, and what a spreadsheet calls it
 * @param oddity why its author may see something else in it
 */
record Cell(String text, Place place, Oddity oddity) {

  /** What a spreadsheet may make of what somebody typed. */
  enum Oddity {
    NONE,
    /** It was turned into a date. */
    DATE,
    /** A formula whose result the file does not hold. */
    FORMULA,
    /** A formula that failed. */
    FAILED
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** What a spreadsheet calls a column, counted from 0: A to Z, then AA. */
  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int i = column; i >= 0; i = i / 26 - 1) {
      letters.insert(0, (char) ('A' + i % 26));
    }
    return letters.toString();
  }
}
