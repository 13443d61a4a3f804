/**
 * Questions on their way from another program to a lesson: what became of each, and the lesson's
 * text. Part of the room {@code storage}.
 *
 * <p>Promises that what is written can be played, and that a question which cannot is told where it
 * stands in the file that it came from.
 *
 * <p>Never knows from which program a question came.
 */
package ontherecord.storage.exchange.quiz;
