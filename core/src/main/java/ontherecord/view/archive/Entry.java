package ontherecord.view.archive;

import ontherecord.message.Sayable;
import ontherecord.view.Mark;
import ontherecord.view.RecordLine;

/**
 * One thing on the record, as a page of the archive lists it.
 *
 * @param year of its dialogue, as shown
 * @param topic name of its issue or theme; no words for a fact without one
 * @param issue id of that issue or theme; "" for a fact without one
 * @param mark the position it takes; {@link Mark#NONE} where it takes none
 */
public record Entry(
    String id, Kind kind, Sayable year, Sayable topic, String issue, Mark mark, RecordLine line) {

  /** What kind of thing. */
  public enum Kind {
    STATEMENT,
    TREND,
    FACT
  }
}
