/**
 * The parts of a debrief: two figures side by side, a mark a round, where the record was left, how
 * sure one was, what the room said.
 *
 * <p>Promises that the two figures are never added, and that every line leads to its source.
 *
 * <p>Never praises and never blames.
 */
package ontherecord.screen.debrief;
