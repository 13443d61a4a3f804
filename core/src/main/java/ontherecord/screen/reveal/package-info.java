/**
 * The parts of a reveal: the verdict, what it rests on, and one answer part a kind of round. The
 * next kind is one part more and one line in {@code AnswerParts}.
 *
 * <p>Promises that nothing on the record is cut: what is long is scrolled by keys.
 *
 * <p>Never decides what an answer is worth.
 */
package ontherecord.screen.reveal;
