/**
 * A group session as it is led: what a facilitator asks for, in the order of the show.
 *
 * <p>Promises that whatever was asked for is kept before anything on the wall moves.
 */
package ontherecord.app.group;
