/**
 * The show of a group session on the wall, and what its facilitator sees and presses.
 *
 * <p>Promises that whatever is on the wall can be read from the back row.
 *
 * <p>Knows what is shown, never why.
 */
package ontherecord.screen.group;
