package ontherecord.screen.group.debrief;

import ontherecord.message.Sayable;
import ontherecord.message.Verbatim;

/** What a person is about on a page; it outlives whatever is laid out anew. */
final class Draft {
  /** What is being written. */
  String text = "";

  /** Where in it the next letter goes, from 0. */
  int caret;

  /** Whether it is being written now. */
  boolean writing;

  /** Whether votes are being taken now. */
  boolean voting;

  /** Whose vote is taken next, from 0 in the order of the seats. */
  int voter;

  /** Whether the results are being written to files. */
  boolean busy;

  /** Where the results were written; no words before. */
  Sayable told = new Verbatim("");

  /** Begins to write where that stands. */
  void write(String so) {
    text = so;
    caret = so.length();
    writing = true;
  }
}
