/**
 * A group session as a room sees it on the wall, and as its facilitator sees it. Pure.
 *
 * <p>Promises that nothing on the wall tells what is right before its reveal.
 *
 * <p>Never decides what may happen; that is the session's.
 */
package ontherecord.view.group;
