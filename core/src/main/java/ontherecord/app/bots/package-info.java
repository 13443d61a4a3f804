/**
 * Players without a person: how a scenario scores when it is answered at random, or always alike.
 *
 * <p>Promises whole games through the same session as a person's, and the same result for the same
 * seed.
 *
 * <p>Never reads or writes a file while it plays.
 */
package ontherecord.app.bots;
