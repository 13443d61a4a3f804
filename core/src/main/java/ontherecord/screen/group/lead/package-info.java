/**
 * The parts of the facilitator's own screen, and of the notes that one window shows instead.
 *
 * <p>Promises that an answer is seen in no other place of an open round, and in notes only after a
 * question.
 */
package ontherecord.screen.group.lead;
