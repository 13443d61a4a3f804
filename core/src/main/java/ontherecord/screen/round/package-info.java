/**
 * The part of a round's screen in which its answer is made: one {@link
 * ontherecord.screen.round.Panel} a kind of round. The next kind is one panel more and one line in
 * {@code Panels}.
 *
 * <p>Promises that an answer in the making outlives a resize, and that no single key hands it in.
 *
 * <p>Never judges an answer.
 */
package ontherecord.screen.round;
